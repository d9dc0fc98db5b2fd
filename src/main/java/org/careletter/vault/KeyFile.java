package org.careletter.vault;

import org.careletter.vault.VaultFailure.Kind;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// The key file `vault.json`: the master key, wrapped once for every way to unlock.
///
/// The file ends with a SHA-256 over everything before it. It keeps nobody out; it tells a bad
/// sector from a wrong passphrase.
///
/// @param format the version of everything in the vault's folder
/// @param vault the vault's own id
/// @param revision how often it was written; tells an older file that was put back
/// @param slots the ways to unlock; recovery words will be one more
record KeyFile(int format, UUID vault, long revision, List<Slot> slots) {

    static final int FORMAT = 1;

    /// Longer files are none of ours.
    static final int LONGEST = 64 * 1024;

    private static final String CHECK = ",\"check\":\"";

    KeyFile {
        slots = List.copyOf(slots);
    }

    /// A new file for a master key.
    static KeyFile of(byte[] master, char[] passphrase, Stretch stretch) {
        var vault = UUID.randomUUID();
        return new KeyFile(
                FORMAT, vault, 1, List.of(Slot.forPassphrase(vault, master, passphrase, stretch)));
    }

    /// The master key, for the caller to wipe.
    byte[] unlock(char[] passphrase) throws VaultFailure {
        for (Slot slot : slots) {
            var master = slot.unwrap(vault, passphrase);
            if (master.isPresent()) {
                return master.get();
            }
        }
        throw VaultFailure.of(Kind.WRONG_PASSPHRASE);
    }

    /// The same with another passphrase for the same master key. A try never gets cheaper.
    ///
    /// @param least what a try costs at least
    KeyFile with(byte[] master, char[] passphrase, Stretch least) {
        var stretch = slots.getFirst().stretch().orMore(least);
        return new KeyFile(
                format,
                vault,
                revision + 1,
                List.of(Slot.forPassphrase(vault, master, passphrase, stretch)));
    }

    /// The file's bytes.
    byte[] bytes() {
        var json = new String(Json.write(this), StandardCharsets.UTF_8);
        var body = json.substring(0, json.length() - 1);
        return (body + CHECK + sha256(body) + "\"}\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a file.
    ///
    /// @throws Damage if it is not what was written
    /// @throws VaultFailure if it was written by a newer version
    static KeyFile read(byte[] file) throws Damage, VaultFailure {
        var text = new String(file, StandardCharsets.UTF_8);
        int end = text.lastIndexOf(CHECK);
        if (end < 0) {
            throw new Damage("key file");
        }
        var body = text.substring(0, end);
        if (!text.substring(end).equals(CHECK + sha256(body) + "\"}\n")) {
            throw new Damage("key file");
        }
        if (!body.startsWith("{\"format\":" + FORMAT + ",")) {
            throw VaultFailure.of(Kind.TOO_NEW);
        }
        var read = Json.read((body + "}").getBytes(StandardCharsets.UTF_8), KeyFile.class);
        if (!Arrays.equals(read.bytes(), file)
                || read.slots.isEmpty()
                || !read.slots.stream().allMatch(Slot::isSane)) {
            throw new Damage("key file");
        }
        return read;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
