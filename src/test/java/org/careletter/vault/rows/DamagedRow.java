package org.careletter.vault.rows;

import org.careletter.vault.TestVault;
import org.careletter.vault.backup.Backups;
import org.careletter.vault.backup.PackedRecords;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Table;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.key.KeyFile;
import org.careletter.vault.key.Secret;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.seal.Keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

/// Rows of a database, changed behind the vault's back: as the engine would give them back from a
/// bad sector, or as somebody would leave them who had the keys.
public final class DamagedRow {

    private DamagedRow() {}

    /// Something done to a database.
    public interface Deed {
        void to(Database database) throws Exception;
    }

    /// Does it, and commits.
    static void in(Path folder, char[] passphrase, Deed deed) throws Exception {
        try (var keys = keys(folder, passphrase);
                var database =
                        Database.open(
                                VaultFolder.of(folder),
                                VaultFolder.of(folder).store(),
                                keys.blocks())) {
            deed.to(database);
            database.commit();
        }
    }

    public static void in(Path folder, Deed deed) throws Exception {
        in(folder, TestVault.passphrase(), deed);
    }

    /// Deletes a row.
    public static void delete(Path folder, Table table, UUID id) throws Exception {
        in(folder, database -> database.delete(table, id));
    }

    /// Leaves the rows without the manifest that tells which there are.
    public static void withoutManifest(Path folder) throws Exception {
        in(folder, database -> database.putManifest(new byte[0]));
    }

    /// The keys of a vault.
    public static Keys keys(Path folder, char[] passphrase)
            throws VaultFailure, IOException, Damage {
        var file = KeyFile.read(Files.readAllBytes(folder.resolve("vault.json")));
        return Keys.of(file.unlock(Secret.of(passphrase)));
    }

    /// Changes a byte of a row's value.
    public static void of(Path folder, char[] passphrase, Table table, UUID id) throws Exception {
        in(
                folder,
                passphrase,
                database -> {
                    var head = Objects.requireNonNull(database.head(table, id));
                    var value = database.value(head).clone();
                    value[100] ^= 1;
                    database.put(
                            head.place(),
                            new SealedRows.Written(head.revision(), head.address(), head.plan()),
                            value);
                });
    }

    public static void of(Path folder, Table table, UUID id) throws Exception {
        of(folder, TestVault.passphrase(), table, id);
    }

    /// Damages the row of a plan. What else holds the plan can mend it.
    public static void of(Path folder, UUID plan) throws Exception {
        of(folder, Table.PLAN, plan);
    }

    /// Damages the row of a plan, and loses the journal and the packed record that could mend it.
    public static void forGood(Path folder, UUID plan) throws Exception {
        forGood(folder, TestVault.passphrase(), plan);
    }

    /// The same in a vault with another passphrase.
    public static void forGood(Path folder, char[] passphrase, UUID plan) throws Exception {
        of(folder, passphrase, Table.PLAN, plan);
        Files.delete(folder.resolve("journal"));
        try (var keys = keys(folder, passphrase)) {
            var inside = VaultFolder.of(folder);
            for (Path file : inside.backupFiles(".pack")) {
                PackedRecords.keepAllBut(newest(folder, keys, plan), inside, file, keys);
            }
        }
    }

    private static Address newest(Path folder, Keys keys, UUID plan) throws Exception {
        var inside = VaultFolder.of(folder);
        try (var database = Database.open(inside, inside.store(), keys.blocks())) {
            return Objects.requireNonNull(database.head(Table.PLAN, plan)).address();
        }
    }

    /// Deletes the newest safety copy.
    public static void deleteNewestCopy(Path folder, char[] passphrase) throws Exception {
        try (var keys = keys(folder, passphrase)) {
            var backups = new Backups(VaultFolder.of(folder), keys, TestVault.CLOCK);
            Files.delete(backups.lists().getFirst().file());
        }
    }
}
