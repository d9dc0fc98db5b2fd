package org.careletter.vault.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Plan;
import org.careletter.vault.Damages;
import org.careletter.vault.TestVault;
import org.careletter.vault.backup.Pack;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Packed;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Entry;
import org.careletter.vault.entry.Table;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.journal.Journal;
import org.careletter.vault.journal.LogReading;
import org.careletter.vault.seal.Keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What is left of a plan in the files of a vault, looked for with the master key.
public final class Traces {

    private final Path home;
    private final Plan gone;
    private final String word;
    private final Set<String> pieces = new HashSet<>();

    /// @param home a folder for copies of files
    /// @param word stands in every version of the plan, and nowhere else
    public Traces(Path home, Plan gone, String word) {
        this.home = home;
        this.gone = gone;
        this.word = word;
    }

    /// Remembers a piece of every sealed value that the plan has in the database now, so that it
    /// can be looked for in the rubbish of later files.
    public void remember(Path folder) throws Exception {
        DamagedRow.in(
                folder,
                database -> {
                    for (Table table : List.of(Table.PLAN, Table.SUMMARY)) {
                        var head = Objects.requireNonNull(database.head(table, gone.id()));
                        pieces.add(text(database.value(head)).substring(40, 72));
                    }
                });
        var rubbish = text(blocks(folder));
        assertThat(pieces).anyMatch(rubbish::contains);
    }

    public void assertNone(Path where) throws Exception {
        assertThat(in(where)).isEmpty();
        var rubbish = text(blocks(where));
        assertThat(pieces).noneMatch(rubbish::contains);
    }

    /// The files in which the word or the plan's id can still be found with the master key.
    public List<String> in(Path where) throws Exception {
        var found = new ArrayList<String>();
        try (var keys = keys(where)) {
            for (Path file : Damages.files(where)) {
                var name = String.valueOf(file.getFileName());
                if (name.contains("journal")) {
                    look(file, Journal.USE, keys, found);
                } else if (name.contains(".pack")) {
                    look(file, Pack.USE, keys, found);
                }
            }
        }
        lookInRows(where, found);
        return found;
    }

    /// Everything that the file of the database holds, opened, rubbish included.
    private byte[] blocks(Path where) throws Exception {
        var copy = Files.createTempDirectory(home, "blocks").resolve("store");
        Files.copy(where.resolve("store"), copy);
        try (var keys = keys(where);
                var blocks =
                        SealedBlocks.open(VaultFolder.of(copy.getParent()), copy, keys.blocks())) {
            var bytes = new byte[(int) blocks.size()];
            blocks.read(0, bytes.length).get(bytes);
            return bytes;
        }
    }

    private void look(Path file, String use, Keys keys, List<String> found) throws Exception {
        LogReading.of(
                new VaultFolder(home),
                file,
                keys.logs(),
                use,
                content -> {
                    if (isOfThePlan(content) || isOfThePlan(unpacked(content))) {
                        found.add(file.getFileName() + "");
                    }
                });
    }

    private static byte[] unpacked(byte[] content) throws Damage {
        return content[0] != 0 && Change.read(content) instanceof Change.Saved saved
                ? Packed.unpack(saved.plan())
                : new byte[0];
    }

    private void lookInRows(Path where, List<String> found) throws Exception {
        var copy = Files.createTempDirectory(home, "rows");
        Files.copy(where.resolve("store"), copy.resolve("store"));
        try (var keys = keys(where);
                var database =
                        Database.open(VaultFolder.of(copy), copy.resolve("store"), keys.blocks())) {
            var rows = SealedRows.ofNew(database, keys);
            for (var head : database.heads()) {
                var table = Table.of(head.place().table());
                if (head.plan().equals(gone.id())
                        || head.place().id().equals(gone.id())
                        || isOfThePlan(content(rows, table, head))) {
                    found.add(table.name());
                }
            }
        }
    }

    private static byte[] content(SealedRows rows, Table table, Database.Head head) {
        try {
            return rows.opened(table, head).content().array();
        } catch (Damage _) {
            return new byte[0]; // nobody can read it
        }
    }

    private boolean isOfThePlan(byte[] content) throws IOException {
        var text = text(content);
        var id = text(new Entry(gone.id(), new Bytes(new byte[0])).row().array());
        return text.contains(word) || text.contains(id) || text.contains(gone.id().toString());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Keys keys(Path where) throws Exception {
        return DamagedRow.keys(where, TestVault.passphrase());
    }
}
