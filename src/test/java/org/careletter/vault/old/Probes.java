package org.careletter.vault.old;

import org.careletter.vault.Damages;
import org.h2.api.AggregateFunction;
import org.h2.api.TableEngine;
import org.h2.api.Trigger;
import org.h2.command.ddl.CreateTableData;
import org.h2.table.Table;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Everything that code in a hostile file could reach: a file and a folder that it can write, a
/// server on this computer that it can ask, and classes that it can call. They tell whether it did.
public final class Probes implements AutoCloseable {

    private static final AtomicInteger CALLS = new AtomicInteger();

    private final Path file;
    private final Path folder;
    private final ServerSocket server;
    private final BlockingQueue<Integer> callers = new LinkedBlockingQueue<>();

    private Probes(Path home) throws IOException {
        this.file = home.resolve("written");
        this.folder = Files.createDirectory(home.resolve("folder"));
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::hangUpOnEveryCaller);
    }

    /// Sets them up in a folder that holds nothing else.
    static Probes in(Path home) throws IOException {
        return new Probes(home);
    }

    private void hangUpOnEveryCaller() {
        try {
            while (true) {
                try (var caller = server.accept()) {
                    callers.add(caller.getPort());
                }
            }
        } catch (IOException _) {
            // closed
        }
    }

    /// Puts the places of the probes into a statement: `{file}`, `{folder}`, `{server}`.
    String filledInto(String statement) {
        return statement
                .replace("{file}", file.toString())
                .replace("{folder}", folder.toString())
                .replace("{server}", "http://127.0.0.1:" + server.getLocalPort());
    }

    /// What they saw since they were set up, or forgot.
    List<String> seen() throws IOException, InterruptedException {
        var seen = new ArrayList<String>();
        if (Files.exists(file)) {
            seen.add("a file");
        }
        try (var files = Files.list(folder)) {
            files.forEach(each -> seen.add("in the folder: " + each.getFileName()));
        }
        if (CALLS.get() > 0) {
            seen.add("a call");
        }
        if (someoneCalled()) {
            seen.add("the server");
        }
        return seen;
    }

    /// Callers come in order: when the server has seen this one, it has seen all before it.
    private boolean someoneCalled() throws IOException, InterruptedException {
        try (var own = new Socket(server.getInetAddress(), server.getLocalPort())) {
            boolean called = false;
            while (callers.take() != own.getLocalPort()) {
                called = true;
            }
            return called;
        }
    }

    /// Forgets what was seen: a form that is put into a file may run right then.
    void forget() throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        Damages.delete(folder);
        Files.createDirectory(folder);
        someoneCalled();
        CALLS.set(0);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /// A function that says it was called.
    public static long called() {
        return CALLS.incrementAndGet();
    }

    /// A trigger that says it was called.
    public static final class Tripwire implements Trigger {
        public Tripwire() {
            called();
        }

        @Override
        public void fire(
                Connection connection, Object @Nullable [] before, Object @Nullable [] after) {
            called();
        }
    }

    /// An aggregate that says it was called.
    public static final class Sum implements AggregateFunction {
        public Sum() {
            called();
        }

        @Override
        public int getType(int[] types) {
            return types[0];
        }

        @Override
        public void add(Object value) {
            called();
        }

        @Override
        public @Nullable Object getResult() {
            return null;
        }
    }

    /// What makes tables, and says it was called.
    public static final class Engine implements TableEngine {
        public Engine() {
            called();
        }

        @Override
        public Table createTable(CreateTableData data) {
            called();
            return data.schema.getDatabase().getMainSchema().createTable(withoutEngine(data));
        }

        private static CreateTableData withoutEngine(CreateTableData data) {
            data.tableEngine = null;
            return data;
        }
    }
}
