package org.careletter.vault.store;

import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Json;
import org.careletter.vault.entry.Change.Kept;
import org.careletter.vault.key.KeyFiles;
import org.careletter.vault.report.VaultFailure;

import java.util.OptionalLong;

/// The newest revision of the key file, as the vault itself remembers it. An older key file that
/// was put back together with its copy looks sound; only what is sealed with the plans can tell.
record KeyRevision(OpenFiles files) {

    /// What is kept.
    ///
    /// @param revision the newest revision that was written
    private record Known(long revision) {}

    /// The newest revision that was written; empty in a vault that never kept one.
    ///
    /// @throws Damage if it was kept and cannot be read
    OptionalLong known() throws Damage, VaultFailure {
        files.settle();
        if (!files.rows().records().contains(KeyFiles.RECORD)) {
            return OptionalLong.empty();
        }
        var json = files.readOrMend(rows -> rows.record(KeyFiles.RECORD));
        return OptionalLong.of(Json.read(json, Known.class).revision());
    }

    /// The same; 0 where nothing can be read of it.
    long newest() {
        try {
            return known().orElse(0);
        } catch (Damage | VaultFailure _) {
            return 0;
        }
    }

    /// Keeps the revision of a key file that is in place. That it is in place holds, whatever
    /// becomes of this.
    void keep(long revision) {
        try {
            files.append(
                    number ->
                            new Kept(
                                    number,
                                    KeyFiles.RECORD,
                                    new Bytes(Json.write(new Known(revision)))));
        } catch (VaultFailure _) {
            files.drop();
        }
    }
}
