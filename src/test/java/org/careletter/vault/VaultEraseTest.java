package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Activity;
import org.careletter.plan.Deed;
import org.careletter.plan.Plan;
import org.careletter.vault.VaultFailure.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.Set;

/// An erased plan is in no file of the vault any more, not even for somebody who has the master
/// key.
@BesideTheWindow
class VaultEraseTest {

    private static final String WORD = "Quillfeather";

    @TempDir private Path home;
    private Path folder;
    private final Plan gone = TestVault.plan(WORD, WORD + " said so. ".repeat(200));
    private final Plan kept = TestVault.plan("Tariq Mahmood", "words ".repeat(200));
    private final Set<String> pieces = new HashSet<>();
    private int backups;

    /// A vault with backups of several days, journals and a damaged file set aside, all of which
    /// hold the plan.
    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        try (var vault = TestVault.create(folder)) {
            vault.save(gone, TestVault.summary(gone));
            vault.save(kept, TestVault.summary(kept));
        }
        for (int day = 2; day < 12; day += 2) {
            remember();
            try (var vault = TestVault.unlockAfter(Duration.ofDays(day), folder)) {
                var words = TestVault.reworded(gone, WORD + " on day " + day);
                vault.archive().keepCheckpoint(gone, TestArchive.version(gone, day));
                vault.archive().keepLetter(TestArchive.letter(gone, day), WORD.getBytes(utf8()));
                vault.archive().note(TestArchive.deed(gone, Deed.LETTER_EXPORTED, day));
                vault.archive().keepCheckpoint(kept, TestArchive.version(kept, day));
                vault.archive().note(TestArchive.deed(kept, Deed.OPENED, day));
                vault.save(words, TestVault.summary(words));
            }
        }
        remember();
        for (var file : List.of("journal", "store")) {
            var aside = folder.resolve(file + ".damaged-20261101T100000Z");
            Files.copy(folder.resolve(file), aside);
        }
        backups = lists(folder).size();
        assertThat(backups).isEqualTo(5);
        assertThat(holds(folder)).isNotEmpty();
    }

    @Test
    void isInNoFileOnceItIsErased() throws Exception {
        try (var vault = unlock(folder)) {
            vault.erase(gone.id(), TestVault.erasing());
            Kinds.assertFails(Kind.NOT_FOUND, () -> vault.open(gone.id()));
            untilPurged(vault);
        }
        assertGone(folder);
    }

    @Test
    void isInNoFileWhileTheVaultIsStillOpen() throws Exception {
        try (var vault = unlock(folder)) {
            vault.erase(gone.id(), TestVault.erasing());
            untilPurged(vault);
            var copy = home.resolve("copy");
            Damages.copy(folder, copy);
            assertGone(copy);
        }
    }

    @Test
    void leavesEverythingOfOthersInTheVaultAndInEveryBackup() throws Exception {
        try (var vault = unlock(folder)) {
            vault.erase(gone.id(), TestVault.erasing());
            untilPurged(vault);
            assertKept(vault);
        }
        assertThat(lists(folder)).hasSize(backups + 1);
        try (var keys = keys(folder)) {
            var all = new Backups(VaultFolder.of(folder), keys, TestVault.CLOCK);
            for (Backup backup : all.all()) {
                var found = new ArrayList<String>();
                boolean whole =
                        all.read(
                                backup,
                                change -> {
                                    if (change instanceof Change.Saved saved) {
                                        found.add(text(Packed.unpack(saved.plan())));
                                    }
                                });
                assertThat(whole).isTrue();
                assertThat(found).as("%s", backup.number()).hasSize(1);
                assertThat(found.getFirst()).contains("Tariq Mahmood");
            }
            assertThat(all.newestGood()).contains(all.all().getFirst());
        }
        Files.delete(folder.resolve("store"));
        try (var vault = unlock(folder)) {
            assertKept(vault);
        }
    }

    @Test
    void leavesEntriesWithoutNamesInTheActivityLog() throws Exception {
        try (var vault = unlock(folder)) {
            vault.erase(gone.id(), TestVault.erasing());
            untilPurged(vault);
            var log = vault.archive().activity();
            assertThat(log.whole()).isTrue();
            assertThat(log.activities())
                    .filteredOn(each -> each.deed() == Deed.IN_AN_ERASED_PLAN)
                    .hasSize(5)
                    .allSatisfy(each -> assertThat(each.who() + each.person()).isEmpty());
            assertThat(log.activities().getLast())
                    .extracting(Activity::deed, Activity::who, Activity::person)
                    .containsExactly(Deed.ERASED, "Sam Carter", "");
        }
    }

    @Test
    void takesNoLateVersionOrSaveOfIt() throws Exception {
        try (var vault = unlock(folder)) {
            vault.erase(gone.id(), TestVault.erasing());
            var late = TestArchive.version(gone, 30);
            Kinds.assertFails(Kind.NOT_FOUND, () -> vault.archive().keepCheckpoint(gone, late));
            Kinds.assertFails(
                    Kind.NOT_FOUND,
                    () -> vault.archive().keepLetter(TestArchive.letter(gone, 30), new byte[9]));
        }
    }

    @Test
    void isTakenOutAtTheNextUnlockWhereverItWasCutShort() throws Exception {
        for (int steps = 0; steps <= backups + 2; steps++) {
            var copy = home.resolve("copy-" + steps);
            Damages.copy(folder, copy);
            var cut = home.resolve("cut-" + steps);
            cutShort(copy, cut, steps);
            try (var vault = unlock(cut)) {
                Kinds.assertFails(Kind.NOT_FOUND, () -> vault.open(gone.id()));
                untilPurged(vault);
                assertKept(vault);
                assertThat(vault.notices()).doesNotContain(VaultNotice.CHANGES_LOST);
            }
            assertGone(cut);
        }
    }

    /// Erases, does so many steps, and keeps the files as they are at that moment, as a power cut
    /// would.
    private void cutShort(Path vault, Path cut, int steps) throws Exception {
        var gate = new Gate(VaultFolder.of(vault), TestVault.CLOCK, TestVault.CHEAP);
        var store = gate.unlock(Secret.of(TestVault.passphrase()));
        store.archive().erase(gone.id(), TestVault.erasing());
        for (int step = 0; step < steps; step++) {
            store.upkeep().step();
        }
        Damages.copy(vault, cut);
        store.close();
    }

    @Test
    void isToldWhenItCannotBeTakenOutYetAndTriedAgain() throws Exception {
        var inTheWay = folder.resolve("backups/list.new/in the way");
        try (var vault = unlock(folder)) {
            assertThat(vault.profile()).isEmpty();
            Files.createDirectories(inTheWay);
            vault.erase(gone.id(), TestVault.erasing());
            untilPurged(vault);
            assertThat(vault.notices()).contains(VaultNotice.NOT_ERASED_YET);
        }
        assertThat(holds(folder)).isNotEmpty();
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        try (var vault = unlock(folder)) {
            untilPurged(vault);
            assertThat(vault.notices()).isEmpty();
        }
        assertGone(folder);
    }

    @Test
    void reachesEveryFileThoughAnotherPlanIsDamagedWhichABackupMends() throws Exception {
        DamagedRow.of(folder, kept.id());
        Files.delete(folder.resolve("journal"));
        try (var vault = unlock(folder)) {
            vault.erase(gone.id(), TestVault.erasing());
            untilPurged(vault);
            assertThat(vault.notices()).doesNotContain(VaultNotice.NOT_ERASED_YET);
            assertThat(vault.open(kept.id())).isEqualTo(kept);
            var copies = vault.safetyCopies();
            var copy = copies.newestWith(kept.id()).orElseThrow();
            assertThat(copies.open(copy, kept.id())).isEqualTo(kept);
        }
        assertGone(folder);
    }

    @Test
    void keepsOfADamagedPackWhatCanBeReadAndPacksTheRestAgain() throws Exception {
        for (Path pack : packs(folder)) {
            var bytes = Files.readAllBytes(pack);
            bytes[bytes.length / 2] ^= 1;
            Files.write(pack, bytes);
        }
        try (var vault = unlock(folder)) {
            vault.erase(gone.id(), TestVault.erasing());
            untilPurged(vault);
            var copies = vault.safetyCopies();
            assertThat(copies.all()).hasSize(backups + 1);
            var newest = copies.all().getFirst();
            assertThat(copies.open(newest, kept.id())).isEqualTo(kept);
            assertKept(vault);
        }
        assertGone(folder);
    }

    @Test
    void takesTwoPlansOutThatAreErasedShortlyAfterEachOther() throws Exception {
        try (var vault = unlock(folder)) {
            var more = TestVault.plan(WORD + " the second", WORD);
            vault.save(more, TestVault.summary(more));
            vault.erase(gone.id(), TestVault.erasing());
            vault.profile();
            vault.profile();
            vault.erase(more.id(), TestVault.erasing());
            untilPurged(vault);
            assertKept(vault);
        }
        assertGone(folder);
    }

    private Vault unlock(Path where) throws VaultFailure {
        var clock = Clock.offset(TestVault.CLOCK, Duration.ofDays(11));
        return Vault.unlock(where, TestVault.passphrase(), TestVault.CODEC, clock);
    }

    private static void untilPurged(Vault vault) throws VaultFailure {
        TestVault.untilKeptUp(vault);
    }

    private void assertKept(Vault vault) throws VaultFailure {
        assertThat(vault.summaries()).containsExactly(TestVault.summary(kept));
        assertThat(vault.open(kept.id())).isEqualTo(kept);
        assertThat(vault.archive().checkpoints(kept.id())).hasSize(5);
        for (var version : vault.archive().checkpoints(kept.id())) {
            assertThat(vault.archive().open(version)).isEqualTo(kept);
        }
        assertThat(vault.archive().checkpoints(gone.id())).isEmpty();
        assertThat(vault.archive().letters(gone.id())).isEmpty();
    }

    private void assertGone(Path where) throws Exception {
        assertThat(holds(where)).isEmpty();
        var rubbish = text(blocks(where));
        assertThat(pieces).noneMatch(rubbish::contains);
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

    /// Remembers a piece of every sealed value that the plan has in the database now, so that it
    /// can be looked for in the rubbish of later files.
    private void remember() throws Exception {
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

    /// The files in which the word or the plan's id can still be found with the master key.
    private List<String> holds(Path where) throws Exception {
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

    private static List<Path> lists(Path where) throws IOException {
        return backupFiles(where, Backup.ENDING);
    }

    private static List<Path> packs(Path where) throws IOException {
        return backupFiles(where, ".pack");
    }

    private static List<Path> backupFiles(Path where, String ending) throws IOException {
        return Damages.files(where.resolve("backups")).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    private boolean isOfThePlan(byte[] content) throws IOException {
        var text = text(content);
        var id = text(new Entry(gone.id(), new Bytes(new byte[0])).row().array());
        return text.contains(WORD) || text.contains(id) || text.contains(gone.id().toString());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static java.nio.charset.Charset utf8() {
        return StandardCharsets.UTF_8;
    }

    private static Keys keys(Path where) throws Exception {
        return DamagedRow.keys(where, TestVault.passphrase());
    }
}
