package org.careletter.vault;

import org.careletter.vault.VaultFailure.Kind;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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

    /// The format that is written now. Format 1 had no earlier versions, letters and activity log.
    static final int FORMAT = 2;

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
    KeyFile with(byte[] master, char[] passphrase) {
        var stretch = slots.getFirst().stretch().orMore(Stretch.STANDARD);
        return new KeyFile(
                format,
                vault,
                revision + 1,
                List.of(Slot.forPassphrase(vault, master, passphrase, stretch)));
    }

    /// The same for a vault whose files are of the newest format.
    KeyFile upgraded() {
        return new KeyFile(FORMAT, vault, revision + 1, slots);
    }

    /// The file's bytes.
    byte[] bytes() {
        var json = new String(Json.write(this), StandardCharsets.UTF_8);
        var body = json.substring(0, json.length() - 1);
        return (body + CHECK + Hash.of(body) + "\"}\n").getBytes(StandardCharsets.UTF_8);
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
        if (!text.substring(end).equals(CHECK + Hash.of(body) + "\"}\n")) {
            throw new Damage("key file");
        }
        if (IntStream.rangeClosed(1, FORMAT)
                .noneMatch(known -> body.startsWith("{\"format\":" + known + ","))) {
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
}
