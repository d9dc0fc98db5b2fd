package org.careletter.vault.old;

import org.careletter.hash.Sha256;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Packed;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Table;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Makes files of rows as the engine of formats 1 to 3 laid them down, one after the other. What
/// else it wrote around them is left out.
final class OldFileMaker {

    private final Sealing rows = Keys.of(Sealing.random(Keys.LENGTH)).rows();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /// What was shown of the file that was read last.
    private final List<Change> shown = new ArrayList<>();

    OldFileMaker row(Table table, UUID id, long revision, Bytes content) {
        var sealed = rows.seal(OldDatabase.place(table, id, revision), content.array());
        return head(id, revision, sealed.length).bytes(sealed);
    }

    /// The rows of a plan.
    OldFileMaker plan(Change.Saved saved) throws Damage {
        return row(Table.PLAN, saved.id(), saved.number(), new Bytes(Packed.unpack(saved.plan())))
                .row(Table.SUMMARY, saved.id(), saved.number(), saved.summary());
    }

    /// The manifest of a database that holds these plans and records.
    OldFileMaker manifest(long number, Change... held) {
        var fingerprint = new byte[32];
        for (Change change : held) {
            var table = change instanceof Change.Kept ? Table.RECORD : Table.PLAN;
            var hash = Sha256.of(table + " " + change.id() + " " + change.number());
            for (int index = 0; index < fingerprint.length; index++) {
                fingerprint[index] ^= hash[index];
            }
        }
        var content = ByteBuffer.allocate(44).putLong(number).putInt(held.length).put(fingerprint);
        return row(Table.RECORD, OldManifest.ID, number, new Bytes(content.array()));
    }

    /// What stands before a sealed value.
    OldFileMaker head(UUID id, long revision, long length) {
        bytes.write(20);
        bytes(
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
        if (revision >= 0 && revision < 8) {
            bytes.write((int) (48 + revision));
        } else {
            bytes.write(revision < 0 ? 67 : 5);
            varying(Math.abs(revision));
        }
        bytes.write(12);
        varying(length);
        return this;
    }

    private void varying(long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    OldFileMaker bytes(byte[] more) {
        bytes.write(more, 0, more.length);
        return this;
    }

    int size() {
        return bytes.size();
    }

    /// Reads the file as it is by now.
    OldDatabase.Found read(Path home) throws IOException, Damage {
        var file = home.resolve("made");
        Files.write(file, bytes.toByteArray());
        shown.clear();
        try (var channel = FileChannel.open(file)) {
            return OldDatabase.read(channel, rows, shown::add);
        }
    }

    List<Change> shown() {
        return shown;
    }
}
