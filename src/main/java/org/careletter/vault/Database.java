package org.careletter.vault;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// The H2 file and the few statements that are ever put to it. It sees ids, numbers and sealed
/// bytes. After every commit it waits until the disk has all of it.
final class Database implements AutoCloseable {

    /// The settings that lost nothing when the program was killed and the power cut.
    private static final String SETTINGS =
            ";WRITE_DELAY=0;IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE"
                    + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private static final String TABLE = "CREATE CACHED TABLE \"PUBLIC\".\"";

    /// How many rows are copied before the disk has to have them.
    private static final int AT_ONCE = 256;

    private final Connection connection;
    private final Map<Table, PreparedStatement> put = new EnumMap<>(Table.class);
    private final Map<Table, PreparedStatement> get = new EnumMap<>(Table.class);
    private final Map<Table, PreparedStatement> delete = new EnumMap<>(Table.class);
    private final PreparedStatement checkpoint;

    private Database(Connection connection, Set<Table> tables) throws SQLException {
        this.connection = connection;
        for (Table table : tables) {
            prepare(table);
        }
        checkpoint = connection.prepareStatement("CHECKPOINT SYNC");
    }

    private void prepare(Table table) throws SQLException {
        put.put(
                table,
                connection.prepareStatement(
                        "MERGE INTO " + table + " (ID, REVISION, SEALED) VALUES (?, ?, ?)"));
        get.put(
                table,
                connection.prepareStatement(
                        "SELECT REVISION, SEALED FROM " + table + " WHERE ID = ?"));
        delete.put(table, connection.prepareStatement("DELETE FROM " + table + " WHERE ID = ?"));
    }

    /// Makes a new file with empty tables.
    static Database create(VaultFolder folder, String name) throws IOException, SQLException {
        folder.open(
                        folder.database(name),
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))
                .close();
        var connection = connect(folder, name);
        try {
            var database = new Database(connection, Set.of());
            database.addTables();
            return database;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// Makes the tables that are not there yet.
    void addTables() throws SQLException {
        for (Table table : Table.values()) {
            if (!has(table)) {
                try (var statement = connection.createStatement()) {
                    statement.execute(
                            "CREATE TABLE "
                                    + table
                                    + " (ID UUID PRIMARY KEY, REVISION BIGINT NOT NULL,"
                                    + " SEALED VARBINARY NOT NULL)");
                }
                prepare(table);
            }
        }
        commit();
    }

    /// Opens a file that is there.
    static Database open(VaultFolder folder, String name) throws SQLException, Damage {
        var connection = connect(folder, name);
        try {
            return new Database(connection, onlyOurs(connection));
        } catch (SQLException | Damage | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static Connection connect(VaultFolder folder, String name) throws SQLException {
        System.setProperty("h2.allowedClasses", "");
        System.setProperty("h2.objectCache", "false");
        var file = folder.path().resolve(name);
        var connection =
                new org.h2.Driver().connect("jdbc:h2:file:" + file + SETTINGS, new Properties());
        if (connection == null) {
            throw new SQLException("no driver");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /// A database can carry code that runs when a row is written. Ours has its tables and nothing
    /// else: at least those of format 1.
    private static Set<Table> onlyOurs(Connection connection) throws SQLException, Damage {
        var tables = EnumSet.noneOf(Table.class);
        try (var statement = connection.createStatement();
                var script = statement.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS")) {
            while (script.next()) {
                var line = script.getString(1);
                if (line != null && !isOurs(line.strip())) {
                    throw new Damage("schema");
                }
                for (Table table : Table.values()) {
                    if (line != null && line.strip().startsWith(TABLE + table + "\"(")) {
                        tables.add(table);
                    }
                }
            }
        }
        if (!tables.containsAll(Table.OF_FORMAT_1)) {
            throw new Damage("tables");
        }
        return tables;
    }

    private static boolean isOurs(String line) {
        return line.startsWith("--")
                || line.startsWith("CREATE USER IF NOT EXISTS ")
                || line.startsWith(TABLE)
                || line.startsWith("ALTER TABLE \"PUBLIC\".");
    }

    void put(Table table, UUID id, long revision, byte[] sealed) throws SQLException {
        var statement = statement(put, table);
        statement.setObject(1, id);
        statement.setLong(2, revision);
        statement.setBytes(3, sealed);
        statement.executeUpdate();
        statement.clearParameters();
    }

    /// A row as it is, or null.
    @Nullable Sealed get(Table table, UUID id) throws SQLException {
        var statement = statement(get, table);
        statement.setObject(1, id);
        try (var rows = statement.executeQuery()) {
            return rows.next()
                    ? new Sealed(id, rows.getLong(1), new Bytes(rows.getBytes(2)))
                    : null;
        }
    }

    void delete(Table table, UUID id) throws SQLException {
        var statement = statement(delete, table);
        statement.setObject(1, id);
        statement.executeUpdate();
    }

    /// Whether it has this table; one of format 1 has not all.
    boolean has(Table table) {
        return put.containsKey(table);
    }

    /// Whether it has every table.
    boolean hasAll() {
        return put.size() == Table.values().length;
    }

    /// The ids of a table; none when there is no such table.
    Set<UUID> ids(Table table) throws SQLException {
        return revisions(table).keySet();
    }

    /// The revision of each row of a table, without its values; none when there is no such table.
    Map<UUID, Long> revisions(Table table) throws SQLException {
        var revisions = new HashMap<UUID, Long>();
        if (has(table)) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT ID, REVISION FROM " + table)) {
                while (rows.next()) {
                    revisions.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return revisions;
    }

    /// Shows every row of a table.
    void all(Table table, Visitor visitor) throws SQLException, Damage {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT ID, REVISION, SEALED FROM " + table)) {
            while (rows.next()) {
                var id = rows.getObject(1, UUID.class);
                if (id == null) {
                    throw new Damage("row");
                }
                visitor.row(new Sealed(id, rows.getLong(2), new Bytes(rows.getBytes(3))));
            }
        }
    }

    /// Puts every row into another, as it is.
    void copyTo(Database other) throws SQLException, Damage {
        for (Table table : Table.values()) {
            var count = new AtomicInteger();
            all(
                    table,
                    row -> {
                        other.put(table, row.id(), row.revision(), row.value().array());
                        if (count.incrementAndGet() % AT_ONCE == 0) {
                            other.commit();
                        }
                    });
        }
        other.commit();
    }

    /// Commits, and waits until the disk has it.
    void commit() throws SQLException {
        connection.commit();
        checkpoint.execute();
    }

    private static PreparedStatement statement(
            Map<Table, PreparedStatement> statements, Table table) {
        var statement = statements.get(table);
        if (statement == null) {
            throw new IllegalStateException("every table has its statements");
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /// A row as the database has it.
    record Sealed(UUID id, long revision, Bytes value) {}

    /// Takes rows one by one.
    interface Visitor {
        void row(Sealed row) throws SQLException, Damage;
    }
}
