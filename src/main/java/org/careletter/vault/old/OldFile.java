package org.careletter.vault.old;

import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.seal.Sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A database file of formats 1 to 3 as nothing but bytes, some of which are rows that open with
/// the vault's key.
record OldFile(FileChannel channel, Sealing rows) {

    long size() throws IOException {
        return channel.size();
    }

    /// Fills all of `into` with what lies from `at` on. What is behind the end of the file, or on a
    /// bad sector, is zero: no row opens with it, and all others still do.
    void fill(byte[] into, long at) throws IOException {
        var bytes = ByteBuffer.wrap(into);
        boolean more = true;
        while (more && bytes.hasRemaining()) {
            more = read(bytes, at + bytes.position());
        }
        while (bytes.hasRemaining()) {
            bytes.put((byte) 0);
        }
    }

    private boolean read(ByteBuffer bytes, long at) throws IOException {
        try {
            return channel.read(bytes, at) >= 0;
        } catch (IOException e) {
            var fault = Unreadable.or(e);
            if (fault instanceof Unreadable) {
                return false;
            }
            throw fault;
        }
    }

    /// What a row holds.
    ///
    /// @throws Damage if it is not a row of that table, id and revision
    Bytes open(OldRow row) throws IOException, Damage {
        var sealed = new byte[row.length()];
        fill(sealed, row.at());
        return open(row, sealed);
    }

    /// The same, of bytes that were read already.
    Bytes open(OldRow row, byte[] sealed) throws Damage {
        var place = OldDatabase.place(row.table(), row.id(), row.revision());
        return new Bytes(rows.open(place, sealed));
    }
}
