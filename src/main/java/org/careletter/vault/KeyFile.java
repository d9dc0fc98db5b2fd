package org.careletter.vault;

import org.careletter.hash.Sha256;
import org.careletter.vault.VaultFailure.Kind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// The key file `vault.json`: the master key, wrapped once for every way to unlock.
///
/// The file ends with a SHA-256 over everything before it. It keeps nobody out; it tells a bad
/// sector from a wrong passphrase.
///
/// @param format the version of everything in the vault's folder
/// @param vault the vault's own id
/// @param revision how often it was written; tells an older file that was put back
/// @param slots the ways to unlock, one of each kind at most
record KeyFile(int format, UUID vault, long revision, List<Slot> slots) {

    /// The version that is written. Version 1 knew no recovery words, no earlier versions of a
    /// plan, no letters as they were sent and no activity log; version 2 knew no printed letters.
    static final int FORMAT = 4;

    /// Longer files are none of ours.
    static final int LONGEST = 64 * 1024;

    private static final String CHECK = ",\"check\":\"";
    private static final Pattern BEGINS = Pattern.compile("\\{\"format\":([1-9]\\d{0,8}),");

    KeyFile {
        slots = List.copyOf(slots);
    }

    /// A new file for a master key.
    static KeyFile of(byte[] master, Secret secret, Stretch stretch) {
        var vault = UUID.randomUUID();
        return new KeyFile(FORMAT, vault, 1, List.of(Slot.of(vault, master, secret, stretch)));
    }

    /// The master key, for the caller to wipe.
    ///
    /// @throws VaultFailure if the secret is another one, or nothing of its kind was ever made
    byte[] unlock(Secret secret) throws VaultFailure {
        if (!hasA(secret.kind())) {
            throw VaultFailure.of(Kind.NO_WORDS);
        }
        return slots.stream()
                .filter(slot -> slot.isOf(secret.kind()))
                .flatMap(slot -> slot.unwrap(vault, secret).stream())
                .findFirst()
                .orElseThrow(() -> VaultFailure.of(secret.kind().wrong()));
    }

    /// Whether there is a way in of this kind.
    boolean hasA(Secret.Kind kind) {
        return slots.stream().anyMatch(slot -> slot.isOf(kind));
    }

    /// The same with another secret in place of the one of its kind. All other ways in stay. A try
    /// never gets cheaper.
    ///
    /// @param least what a try costs at least
    KeyFile with(byte[] master, Secret secret, Stretch least) {
        var stretch = least;
        var kept = new ArrayList<Slot>();
        for (Slot slot : slots) {
            stretch = stretch.orMore(slot.stretch());
            if (!slot.isOf(secret.kind())) {
                kept.add(slot);
            }
        }
        kept.add(Slot.of(vault, master, secret, stretch));
        return new KeyFile(format, vault, revision + 1, kept);
    }

    /// The same in the form that this program writes.
    KeyFile upgraded() {
        return format == FORMAT ? this : new KeyFile(FORMAT, vault, revision + 1, slots);
    }

    /// The file's bytes.
    byte[] bytes() {
        var json = new String(Json.write(this), StandardCharsets.UTF_8);
        var body = json.substring(0, json.length() - 1);
        return (body + CHECK + Sha256.hex(body) + "\"}\n").getBytes(StandardCharsets.UTF_8);
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
        if (!text.substring(end).equals(CHECK + Sha256.hex(body) + "\"}\n")) {
            throw new Damage("key file");
        }
        var begins = BEGINS.matcher(body);
        if (begins.lookingAt() && Integer.parseInt(begins.group(1)) > FORMAT) {
            throw VaultFailure.of(Kind.TOO_NEW);
        }
        var read = Json.read((body + "}").getBytes(StandardCharsets.UTF_8), KeyFile.class);
        if (!Arrays.equals(read.bytes(), file)
                || !read.hasA(Secret.Kind.PASSPHRASE)
                || !read.slots.stream().allMatch(Slot::isSane)) {
            throw new Damage("key file");
        }
        return read;
    }
}
