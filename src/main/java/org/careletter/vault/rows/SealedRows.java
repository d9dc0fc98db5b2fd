package org.careletter.vault.rows;

import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Table;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import javax.crypto.Cipher;

/// Rows of the database, sealed on the way in and opened on the way out, and the manifest that
/// tells which they are.
public final class SealedRows {

    private static final byte[] MANIFEST =
            "careletter manifest 2".getBytes(StandardCharsets.US_ASCII);

    /// A small file is not worth the trouble.
    private static final long ALWAYS_ALLOWED = 8 * 1024 * 1024;

    /// How many rows one processor opens before it takes the next ones.
    private static final int AT_ONCE = 256;

    private final Keys keys;
    private Database database;
    private Manifest manifest;
    private long live;

    /// Where rows were changed since somebody began to copy them; null while nobody does.
    private @Nullable Set<Database.Place> changed;

    private SealedRows(Database database, Keys keys, Manifest manifest) {
        this.database = database;
        this.keys = keys;
        this.manifest = manifest;
    }

    /// Those of a new database.
    static SealedRows ofNew(Database database, Keys keys) {
        return new SealedRows(database, keys, new Manifest(keys.sums()));
    }

    /// Those of one that is there.
    ///
    /// @param heads what its index says of all of them
    /// @throws Damage if they are not the ones that the manifest tells of
    static SealedRows of(Database database, List<Database.Head> heads, Keys keys) throws Damage {
        var rows = ofNew(database, keys);
        rows.manifest = rows.readManifest();
        heads.forEach(head -> rows.live += head.size());
        if (!rows.areAll(heads)) {
            throw new Damage("rows");
        }
        return rows;
    }

    /// Whether these are the rows that the manifest tells of.
    public boolean areAll(List<Database.Head> heads) {
        var found = new Manifest(keys.sums());
        heads.forEach(found::plus);
        return manifest.holdsTheSameAs(found);
    }

    private Manifest readManifest() throws Damage {
        var sealed = database.manifest();
        if (sealed == null) {
            throw new Damage("no manifest");
        }
        return Manifest.read(
                keys.rows().openExactly(Sealing.opening(), MANIFEST, sealed), keys.sums());
    }

    /// The file that they are in.
    public Database database() {
        return database;
    }

    /// Whether much of the file is room that nothing needs any more.
    public boolean areWasteful() {
        return database.length() > live + live / 2 + ALWAYS_ALLOWED;
    }

    /// What the index says of all of them.
    public List<Database.Head> heads() throws Damage {
        return database.heads();
    }

    /// The address of what a change writes.
    Address address(Change change) {
        return Address.of(change, keys.addresses());
    }

    /// What the rows of a record have in common.
    ///
    /// @param number the change that wrote it
    /// @param address where the backups keep it
    /// @param plan the plan that it belongs to; [Entry#NO_PLAN] for none
    record Written(long number, Address address, UUID plan) {}

    void put(Table table, UUID id, Written record, Bytes content) throws Damage {
        forget(table, id);
        var place = table.place(id, record.number(), record.address());
        var sealed = keys.rows().sealExactly(place, content.array());
        var head = database.put(new Database.Place(table.code(), id), record, sealed);
        manifest.plus(head);
        live += head.size();
    }

    void delete(Table table, UUID id) throws Damage {
        forget(table, id);
        database.delete(table, id);
    }

    private void forget(Table table, UUID id) throws Damage {
        var before = database.head(table, id);
        if (before != null) {
            manifest.minus(before);
            live -= before.size();
        }
        if (changed != null) {
            changed.add(new Database.Place(table.code(), id));
        }
    }

    /// A row of this revision, or null for none.
    ///
    /// @throws Damage if it is not there, or not as it was written
    @Nullable Row get(Table table, UUID id, @Nullable Long revision) throws Damage {
        if (revision == null) {
            return null;
        }
        var head = database.head(table, id);
        if (head == null || head.revision() != revision) {
            throw new Damage("row");
        }
        return opened(table, head);
    }

    /// The row that the index says this of.
    Row opened(Table table, Database.Head head) throws Damage {
        return opened(table, head, Sealing.opening(), database.value(head));
    }

    /// All rows of a table that a list of heads tells of. Somebody waits for thousands of them, so
    /// all processors help.
    ///
    /// @throws Damage if one is not there, or not as it was written
    Map<UUID, Row> all(Table table, List<Database.Head> heads) throws Damage {
        var wanted = heads.stream().filter(head -> head.place().table() == table.code()).toList();
        var values = database.values(table);
        var opened = new ConcurrentHashMap<UUID, Row>();
        IntStream.rangeClosed(0, wanted.size() / AT_ONCE)
                .parallel()
                .mapToObj(part -> part(wanted, part))
                .forEach(part -> open(table, part, values, opened));
        if (opened.size() != wanted.size()) {
            throw new Damage("row");
        }
        return opened;
    }

    private static List<Database.Head> part(List<Database.Head> all, int part) {
        int from = part * AT_ONCE;
        return all.subList(from, Math.min(from + AT_ONCE, all.size()));
    }

    private void open(
            Table table,
            List<Database.Head> heads,
            Map<UUID, byte[]> values,
            Map<UUID, Row> opened) {
        var cipher = Sealing.opening();
        for (Database.Head head : heads) {
            var id = head.place().id();
            var value = values.get(id);
            try {
                if (value != null) {
                    opened.put(id, opened(table, head, cipher, value));
                }
            } catch (Damage _) {
                return; // it is missed in the end
            }
        }
    }

    private Row opened(Table table, Database.Head head, Cipher cipher, byte[] sealed)
            throws Damage {
        var place = table.place(head.place().id(), head.revision(), head.address());
        return new Row(head.revision(), new Bytes(keys.rows().openExactly(cipher, place, sealed)));
    }

    /// The newest change in them.
    long number() {
        return manifest.number();
    }

    /// Makes what was done last, up to this change. When this returns, it is on the disk.
    void commit(long number) {
        manifest.reached(number);
        putManifest(database);
        database.commit();
    }

    private void putManifest(Database into) {
        into.putManifest(keys.rows().sealExactly(MANIFEST, manifest.bytes()));
    }

    /// Keeps in mind from now on where rows are changed.
    public void follow() {
        changed = new HashSet<>();
    }

    /// Brings a copy of the rows up to date and takes its file from then on. The old one is closed
    /// by the caller.
    ///
    /// @return the old file
    public Database moveTo(Database copy) throws Damage {
        for (Database.Place place : changed == null ? Set.<Database.Place>of() : changed) {
            database.copy(place, copy);
        }
        changed = null;
        putManifest(copy);
        copy.commit();
        var old = database;
        database = copy;
        return old;
    }
}
