package org.careletter.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// One way to unlock: the master key, wrapped with AES-256-GCM under a key stretched from what the
/// person knows. Each slot has its own salt and cost, so each can be renewed without the others.
///
/// @param kind what the person knows
/// @param stretch what one try costs
/// @param salt 16 random bytes, Base64
/// @param wrapped the sealed master key, Base64
record Slot(String kind, Stretch stretch, String salt, String wrapped) {

    private static final String PASSPHRASE = "passphrase";
    private static final int SALT = 16;

    static Slot forPassphrase(UUID vault, byte[] master, char[] passphrase, Stretch stretch) {
        var salt = Sealing.random(SALT);
        var key = stretched(stretch, passphrase, salt);
        try {
            var unsealed = new Slot(PASSPHRASE, stretch, encode(salt), "");
            return new Slot(
                    PASSPHRASE,
                    stretch,
                    unsealed.salt,
                    encode(Sealing.sealExactly(key, unsealed.place(vault), master)));
        } finally {
            key.destroy();
        }
    }

    /// The master key, for the caller to wipe; empty if the passphrase is another one.
    Optional<byte[]> unwrap(UUID vault, char[] passphrase) {
        var key = stretched(stretch, passphrase, Base64.getDecoder().decode(salt));
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
        return kind.equals(PASSPHRASE)
                && stretch.isSane()
                && decodesTo(salt, SALT)
                && decodesTo(wrapped, Sealing.NONCE + Keys.LENGTH + Sealing.TAG);
    }

    private byte[] place(UUID vault) {
        return String.join(
                        " ", "careletter key 1", vault.toString(), kind, stretch.toString(), salt)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static WipeableKey stretched(Stretch stretch, char[] passphrase, byte[] salt) {
        var secret = Passphrase.bytes(passphrase);
        try {
            return new WipeableKey(stretch.key(secret, salt));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
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
