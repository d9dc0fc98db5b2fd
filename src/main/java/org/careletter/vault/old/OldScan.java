package org.careletter.vault.old;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Table;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Looks through a whole database file of formats 1 to 3 for rows, wherever they lie. Whether some
/// bytes are a row is for the seal alone to say: whoever wrote into the file can hide a row, but
/// not make one up.
final class OldScan {

    private static final int WINDOW = 1 << 18;

    /// Every byte of an honest file is in one row at most, which may be tried for each table.
    private static final long TRIES = 1L + Table.values().length;

    private static final long TRIES_MORE = 64L << 20;

    /// How many heads of nothing there may be; more than any damage makes.
    private static final int MISSES = 1 << 20;

    private final OldFile file;
    private final long size;
    private final Consumer<OldRow> found;

    /// The table of the row before comes first: the rows of a table lie together.
    private final List<Table> tables = new ArrayList<>(List.of(Table.values()));

    /// How many bytes may still be tried: a file full of heads of long rows must not take for ever.
    private long left;

    private int misses;

    private OldScan(OldFile file, Consumer<OldRow> found) throws IOException {
        this.file = file;
        this.found = found;
        this.size = file.size();
        this.left = TRIES * size + TRIES_MORE;
    }

    /// Shows every row that opens, among them older ones of the same id and the same one again.
    static void of(OldFile file, Consumer<OldRow> found) throws IOException {
        new OldScan(file, found).look();
    }

    private void look() throws IOException {
        var window = new byte[WINDOW + OldHead.LONGEST];
        long at = 0;
        while (at < size && goesOn()) {
            file.fill(window, at);
            at += look(window, at);
        }
    }

    private boolean goesOn() {
        return left > 0 && misses < MISSES;
    }

    /// How far it came: the last row may end behind the window.
    private int look(byte[] window, long at) throws IOException {
        long end = Math.min(WINDOW, size - at);
        int index = 0;
        while (index < end && goesOn()) {
            var head = OldHead.at(window, index);
            boolean isOne = head != null && isRow(head, at + index + head.start());
            index += isOne && head != null ? head.start() + head.length() : 1;
        }
        return index;
    }

    private boolean isRow(OldHead head, long at) throws IOException {
        if (head.length() > size - at) {
            return false;
        }
        var sealed = new byte[head.length()];
        file.fill(sealed, at);
        var row = opened(head, at, sealed);
        if (row == null) {
            misses++;
            return false;
        }
        tables.remove(row.table());
        tables.addFirst(row.table());
        found.accept(row);
        return true;
    }

    private @Nullable OldRow opened(OldHead head, long at, byte[] sealed) {
        for (Table table : tables) {
            left -= sealed.length;
            var row = new OldRow(table, head.id(), head.revision(), at, sealed.length);
            try {
                Arrays.fill(file.open(row, sealed).array(), (byte) 0);
                return row;
            } catch (Damage _) {
                // it may be one of another table
            }
        }
        return null;
    }
}
