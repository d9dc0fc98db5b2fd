package org.careletter.vault.key;

import org.careletter.hash.Sha256;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Json;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.seal.Keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.crypto.Mac;

/// The key file `vault.json`: the master key, wrapped once for every way to unlock.
///
/// The file ends with two codes. The first, since version 4, is made with the master key: nobody
/// who has never unlocked the vault can change anything before it, such as the revision, or put a
/// slot of one file into another. The second is a SHA-256 over everything before it. It keeps
/// nobody out; it tells a bad sector from a wrong passphrase.
///
/// @param format the version of everything in the vault's folder
/// @param vault the vault's own id
/// @param revision how often it was written; tells an older file that was put back
/// @param slots the ways to unlock, one of each kind at most
/// @param mac HMAC-SHA-256 over all of the above; empty before version 4
public record KeyFile(int format, UUID vault, long revision, List<Slot> slots, String mac) {

    /// The version that is written. Version 1 knew no recovery words, no earlier versions of a
    /// plan, no letters as they were sent and no activity log; version 2 knew no printed letters;
    /// version 3 knew no code made with the master key, kept the rows in an SQL database, and wrote
    /// every backup whole.
    public static final int FORMAT = 4;

    /// Longer files are none of ours.
    static final int LONGEST = 64 * 1024;

    private static final int AUTHENTIC = 4;
    private static final long MOST_REVISIONS = 1L << 40;
    private static final String MAC = ",\"mac\":\"";
    private static final String CHECK = ",\"check\":\"";
    private static final Pattern BEGINS = Pattern.compile("\\{\"format\":([1-9]\\d{0,8}),");
    private static final Pattern BODY = Pattern.compile("(.*?)(?:" + MAC + "([0-9a-f]{64})\")?");

    /// What the first code is made of.
    private record Content(int format, UUID vault, long revision, List<Slot> slots) {
        Content {
            Objects.requireNonNull(vault);
            slots = List.copyOf(slots);
        }

        String json() {
            var json = new String(Json.write(this), StandardCharsets.UTF_8);
            return json.substring(0, json.length() - 1);
        }
    }

    public KeyFile {
        slots = List.copyOf(slots);
    }

    /// A new file for a master key.
    public static KeyFile of(byte[] master, Secret secret, Stretch stretch) {
        var vault = UUID.randomUUID();
        return of(vault, 1, List.of(Slot.of(vault, master, secret, stretch)), master);
    }

    private static KeyFile of(UUID vault, long revision, List<Slot> slots, byte[] master) {
        var content = new Content(FORMAT, vault, revision, slots);
        return new KeyFile(FORMAT, vault, revision, slots, mac(content, master));
    }

    private static String mac(Content content, byte[] master) {
        var key = Keys.ofKeyFile(master);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal(content.json().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
        } finally {
            key.destroy();
        }
    }

    private Content content() {
        return new Content(format, vault, revision, slots);
    }

    /// Whether it is of a version whose files carry a code made with the master key.
    public boolean hasMac() {
        return format >= AUTHENTIC;
    }

    /// Whether somebody wrote it who had this master key.
    boolean isAuthentic(byte[] master) {
        return hasMac()
                && MessageDigest.isEqual(
                        mac(content(), master).getBytes(StandardCharsets.US_ASCII),
                        mac.getBytes(StandardCharsets.US_ASCII));
    }

    /// The master key, for the caller to wipe.
    ///
    /// @throws VaultFailure if the secret is another one, or nothing of its kind was ever made
    public byte[] unlock(Secret secret) throws VaultFailure {
        return slot(secret.kind())
                .orElseThrow(() -> VaultFailure.of(Kind.NO_WORDS))
                .unwrap(vault, secret)
                .orElseThrow(() -> VaultFailure.of(secret.kind().wrong()));
    }

    /// The way in of this kind.
    Optional<Slot> slot(Secret.Kind kind) {
        return slots.stream().filter(slot -> slot.isOf(kind)).findFirst();
    }

    /// Whether there is a way in of this kind.
    public boolean hasA(Secret.Kind kind) {
        return slot(kind).isPresent();
    }

    /// The same with another secret in place of the one of its kind. All other ways in stay. A try
    /// never gets cheaper.
    ///
    /// @param after a revision that this one has to be newer than
    /// @param least what a try costs at least
    public KeyFile with(byte[] master, Secret secret, long after, Stretch least) {
        var stretch = least;
        var kept = new ArrayList<Slot>();
        for (Slot slot : slots) {
            var more = stretch.orMore(slot.stretch());
            stretch = more.isSane() ? more : stretch;
            if (!slot.isOf(secret.kind())) {
                kept.add(slot);
            }
        }
        kept.add(Slot.of(vault, master, secret, stretch));
        return of(vault, Math.max(revision, after) + 1, kept, master);
    }

    /// The same in the form that this program writes.
    public KeyFile upgraded(byte[] master, long as) {
        return of(vault, as, slots, master);
    }

    /// The file's bytes.
    public byte[] bytes() {
        var body = content().json() + (hasMac() ? MAC + mac + "\"" : "");
        return (body + CHECK + Sha256.hex(body) + "\"}\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a file.
    ///
    /// @throws Damage if it is not what was written
    /// @throws VaultFailure if it was written by a newer version
    public static KeyFile read(byte[] file) throws Damage, VaultFailure {
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
        var parts = BODY.matcher(body);
        if (!parts.matches()) {
            throw new Damage("key file");
        }
        var content =
                Json.read((parts.group(1) + "}").getBytes(StandardCharsets.UTF_8), Content.class);
        var read =
                new KeyFile(
                        content.format,
                        content.vault,
                        content.revision,
                        content.slots,
                        Objects.requireNonNullElse(parts.group(2), ""));
        if (!Arrays.equals(read.bytes(), file) || !read.isSane()) {
            throw new Damage("key file");
        }
        return read;
    }

    private boolean isSane() {
        return revision >= 0
                && revision <= MOST_REVISIONS
                && count(Secret.Kind.PASSPHRASE) == 1
                && count(Secret.Kind.WORDS) <= 1
                && slots.stream().allMatch(Slot::isSane);
    }

    private long count(Secret.Kind kind) {
        return slots.stream().filter(slot -> slot.isOf(kind)).count();
    }
}
