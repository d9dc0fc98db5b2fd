package org.careletter.vault.old;

import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Packed;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Change.Entered;
import org.careletter.vault.entry.Change.Kept;
import org.careletter.vault.entry.Change.Saved;
import org.careletter.vault.entry.Entry;
import org.careletter.vault.entry.Erasures;
import org.careletter.vault.entry.Table;
import org.careletter.vault.seal.Sealing;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// What can be read in the database file of a vault of formats 1 to 3, without the engine that
/// wrote it.
///
/// Such a file can carry code that the engine would run as soon as it opens it, and whoever can
/// reach the folder can put it there. So the file is nothing but bytes here: its rows are found by
/// what they look like, and are rows if their seal opens. The rest of the file is never
/// understood.
public final class OldDatabase {

    private final OldFile file;
    private final OldRows rows = new OldRows();
    private final Change.Visitor into;
    private final OldManifest shown = OldManifest.empty();
    private Erasures erasures = Erasures.NONE;

    private OldDatabase(OldFile file, Change.Visitor into) {
        this.file = file;
        this.into = into;
    }

    /// What a file is known to have held.
    ///
    /// @param number the newest change of which it knew, 0 for none
    /// @param whole whether everything was shown that it held after that change, and nothing else
    public record Found(long number, boolean whole) {}

    /// Shows every plan, record and entry that can be read in a database file of formats 1 to 3,
    /// each as it was last, as the changes that would make it. Everything else in the file is
    /// passed over, whatever it is.
    ///
    /// Files remember what was deleted in them. What is still to be erased is not shown. Anything
    /// else that the file had given up is better shown than lost; it is not whole then.
    ///
    /// @param rows what the rows were sealed with
    public static Found read(FileChannel file, Sealing rows, Change.Visitor into)
            throws IOException, Damage {
        var database = new OldDatabase(new OldFile(file, rows), into);
        OldScan.of(database.file, database.rows::add);
        return database.show();
    }

    /// The place of a row in the tables of formats 1 to 3, which its seal is bound to.
    static byte[] place(Table table, UUID id, long revision) {
        return ("careletter row " + table.name() + " " + id + " " + revision)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Found show() throws IOException, Damage {
        var manifest = record(OldManifest.ID, OldManifest::read);
        var marks = record(Erasures.ID, Erasures::of);
        erasures = marks == null ? Erasures.NONE : marks;
        for (OldRow row : rows.in(Table.RECORD)) {
            if (!row.id().equals(OldManifest.ID)) {
                show(Table.RECORD, () -> kept(row));
            }
        }
        for (OldRows.Version version : rows.plans()) {
            show(Table.PLAN, () -> saved(version));
        }
        for (Table table : Table.OF_ENTRIES) {
            for (OldRow row : rows.in(table)) {
                show(table, () -> entered(row));
            }
        }
        boolean whole =
                manifest != null
                        && manifest.number() >= rows.newest()
                        && manifest.holdsTheSameAs(shown);
        return new Found(rows.newest(), whole);
    }

    /// Shows a change unless it cannot be read, or is still to be erased.
    private void show(Table table, Reading<Change> reading) throws IOException, Damage {
        var left = read(() -> erasures.leftOf(reading.read()));
        if (left != null && left.isPresent()) {
            var change = left.get();
            shown.plus(table, change.id(), change.number());
            into.change(change);
        }
    }

    private Change kept(OldRow row) throws IOException, Damage {
        return new Kept(row.revision(), row.id(), file.open(row));
    }

    private Change saved(OldRows.Version version) throws IOException, Damage {
        var plan = version.plan();
        return new Saved(
                plan.revision(),
                plan.id(),
                Packed.pack(file.open(plan).array()),
                file.open(version.summary()));
    }

    private Change entered(OldRow row) throws IOException, Damage {
        var head = Entry.of(file.open(row).array());
        var content =
                row.table() == Table.ACTIVITY
                        ? new Bytes(new byte[0])
                        : Entry.of(file.open(content(row)).array()).bytes();
        return new Entered(
                row.revision(), row.id(), row.table(), head.plan(), head.bytes(), content);
    }

    private OldRow content(OldRow head) throws Damage {
        return rows.content(head).orElseThrow(() -> new Damage("content"));
    }

    /// What the newest record of an id says, or null if there is none that can be read.
    private <T> @Nullable T record(UUID id, Meaning<T> meaning) throws IOException {
        var row = rows.get(Table.RECORD, id).orElse(null);
        return row == null ? null : read(() -> meaning.of(file.open(row)));
    }

    private static <T> @Nullable T read(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (Damage _) {
            return null;
        }
    }

    /// Reads something that may be damaged.
    private interface Reading<T> {
        T read() throws IOException, Damage;
    }

    /// Understands what a record holds.
    private interface Meaning<T> {
        T of(Bytes content) throws Damage;
    }
}
