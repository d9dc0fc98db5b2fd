package org.careletter.vault;

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
    interface Deed {
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

    static void in(Path folder, Deed deed) throws Exception {
        in(folder, TestVault.passphrase(), deed);
    }

    /// The keys of a vault.
    static Keys keys(Path folder, char[] passphrase) throws VaultFailure, IOException, Damage {
        var file = KeyFile.read(Files.readAllBytes(folder.resolve("vault.json")));
        return Keys.of(file.unlock(Secret.of(passphrase)));
    }

    /// Changes a byte of a row's value.
    static void of(Path folder, char[] passphrase, Table table, UUID id) throws Exception {
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

    static void of(Path folder, Table table, UUID id) throws Exception {
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
                packAllBut(newest(folder, keys, plan), inside, file, keys);
            }
        }
    }

    private static Address newest(Path folder, Keys keys, UUID plan) throws Exception {
        var inside = VaultFolder.of(folder);
        try (var database = Database.open(inside, inside.store(), keys.blocks())) {
            return Objects.requireNonNull(database.head(Table.PLAN, plan)).address();
        }
    }

    private static void packAllBut(Address lost, VaultFolder folder, Path file, Keys keys)
            throws Exception {
        var writer = new PackWriter(folder, keys);
        Pack.read(
                folder,
                file,
                keys,
                (held, change) -> {
                    if (!held.address().equals(lost)) {
                        writer.add(change);
                    }
                });
        if (!writer.isEmpty()) {
            writer.write();
        }
        Files.delete(file);
    }

    /// Deletes the newest safety copy.
    public static void deleteNewestCopy(Path folder, char[] passphrase) throws Exception {
        try (var keys = keys(folder, passphrase)) {
            var backups = new Backups(VaultFolder.of(folder), keys, TestVault.CLOCK);
            Files.delete(backups.lists().getFirst().file());
        }
    }
}
