package org.careletter.vault.key;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// One way to unlock: the master key, wrapped with AES-256-GCM under a key stretched from what the
/// person knows. Each slot has its own salt and cost, so each can be renewed without the others.
///
/// @param kind what the person knows: the code of a [Secret.Kind]
/// @param stretch what one try costs
/// @param salt 16 random bytes, Base64
/// @param wrapped the sealed master key, Base64
public record Slot(String kind, Stretch stretch, String salt, String wrapped) {

    private static final int SALT = 16;

    public Slot {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(stretch);
        Objects.requireNonNull(salt);
        Objects.requireNonNull(wrapped);
    }

    /// Wraps the master key.
    static Slot of(UUID vault, byte[] master, Secret secret, Stretch stretch) {
        var salt = Sealing.random(SALT);
        var key = secret.stretched(stretch, salt);
        try {
            var unsealed = new Slot(secret.kind().code(), stretch, encode(salt), "");
            return new Slot(
                    unsealed.kind,
                    stretch,
                    unsealed.salt,
                    encode(Sealing.sealExactly(key, unsealed.place(vault), master)));
        } finally {
            key.destroy();
        }
    }

    /// Whether this is opened by secrets of this kind.
    public boolean isOf(Secret.Kind other) {
        return kind.equals(other.code());
    }

    /// The master key, for the caller to wipe; empty if the secret is another one.
    Optional<byte[]> unwrap(UUID vault, Secret secret) {
        var key = secret.stretched(stretch, Base64.getDecoder().decode(salt));
        try {
            return Optional.of(
                    Sealing.openExactly(key, place(vault), Base64.getDecoder().decode(wrapped)));
        } catch (Damage _) {
            return Optional.empty();
        } finally {
            key.destroy();
        }
    }

    /// Whether this can be tried at all.
    boolean isSane() {
        return Arrays.stream(Secret.Kind.values()).anyMatch(this::isOf)
                && stretch.isSane()
                && decodesTo(salt, SALT)
                && decodesTo(wrapped, Sealing.NONCE + Keys.LENGTH + Sealing.TAG);
    }

    private byte[] place(UUID vault) {
        return String.join(" ", "careletter key 1", vault.toString(), kind, stretch.text(), salt)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static boolean decodesTo(String text, int length) {
        try {
            return Base64.getDecoder().decode(text).length == length;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
