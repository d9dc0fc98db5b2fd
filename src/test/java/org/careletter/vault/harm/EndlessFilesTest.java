package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.careletter.BesideTheWindow;
import org.careletter.vault.TestVault;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Random;

/// Files that somebody made long, or filled with what asks for much work: the vault opens soon, and
/// neither memory nor disk runs out.
@BesideTheWindow
class EndlessFilesTest {

    private static final int MEBI = 1024 * 1024;

    @TempDir private Path home;
    private Attacked vault;

    @BeforeEach
    void makeVault() throws Exception {
        vault = Attacked.in(home.resolve("vault"));
    }

    @Test
    void aJournalOfATerabyteIsCutWhereItEnds() throws Exception {
        Attacked.makeEndless(vault.file("journal"));
        vault.assertOpensWithEverything(VaultNotice.UNFINISHED_SAVE);
        assertThat(Files.size(vault.file("journal"))).isLessThan(MEBI);
    }

    @Test
    void aStoreOfATerabyteIsMadeAnew() throws Exception {
        Attacked.makeEndless(vault.file("store"));
        vault.assertOpensWithEverything(VaultNotice.REBUILT);
        assertThat(Files.size(vault.file("store"))).isLessThan(MEBI);
    }

    @Test
    void aStoreOfATerabyteIsNotCopiedWhereTheJournalIsGone() throws Exception {
        Attacked.makeEndless(vault.file("store"));
        Files.delete(vault.file("journal"));
        vault.assertOpensWithEverything(VaultNotice.CHANGES_LOST);
    }

    @Test
    void aJournalAndAStoreOfATerabyteThatHaveOtherNamesAreNotCopied() throws Exception {
        for (var name : new String[] {"journal", "store"}) {
            Files.createLink(home.resolve(name), vault.file(name));
            Attacked.makeEndless(vault.file(name));
        }
        vault.assertOpensWithEverything(VaultNotice.CHANGES_LOST);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 100_000_000, 2_000_000_000})
    void aJournalOfBeginningsOfLongEntriesIsSoonGivenUp(int length) throws Exception {
        var journal = vault.file("journal");
        var beginnings = Attacked.beginnings(16 * MEBI, length);
        Files.write(journal, beginnings, StandardOpenOption.APPEND);
        Attacked.makeEndless(journal);
        vault.assertOpensWithEverything(VaultNotice.UNFINISHED_SAVE);
    }

    @Test
    void backupsOfBeginningsOfLongEntriesCostNothing() throws Exception {
        var beginnings = Attacked.beginnings(MEBI, 100_000_000);
        for (int count = 0; count < 40; count++) {
            for (var ending : new String[] {".list", ".pack"}) {
                endless("%032x".formatted(count) + ending, beginnings);
            }
            endless("20990101T000000Z-%d.backup".formatted(count), beginnings);
        }
        vault.assertOpensWithEverything();
        assertBackupIsMadeSoon();
    }

    @Test
    void emptyLogsOfATerabyteAmongTheBackupsCostNothing() throws Exception {
        for (int count = 0; count < 100; count++) {
            endless("%032x.list".formatted(count), Attacked.NAME);
            endless("%032x.pack".formatted(count), Attacked.NAME);
        }
        vault.assertOpensWithEverything();
        assertBackupIsMadeSoon();
    }

    /// They are all asked for their addresses when both store and journal are gone.
    @Test
    void listsWithRubbishBehindTheirHeadCostNoTimeAndNoSafetyCopy() throws Exception {
        var list = vault.backups(".list").getFirst();
        var head = Attacked.entries(list).subList(0, 1);
        var rubbish = new byte[MEBI];
        new Random(7).nextBytes(rubbish);
        for (int count = 0; count < 300; count++) {
            var copy = list.resolveSibling("%032x.list".formatted(count));
            Attacked.write(copy, head);
            Files.write(copy, rubbish, StandardOpenOption.APPEND);
            Attacked.makeEndless(copy);
        }
        Files.delete(vault.file("store"));
        Files.delete(vault.file("journal"));
        vault.assertOpensWithEverything(VaultNotice.CHANGES_LOST);
    }

    @Test
    void aListWithAHundredMegabytesBehindItIsStillWhole() throws Exception {
        var list = vault.backups(".list").getFirst();
        Files.write(list, new byte[100 * MEBI], StandardOpenOption.APPEND);
        assertTimeoutPreemptively(
                Attacked.SOON,
                () -> {
                    try (var open = TestVault.unlock(vault.folder())) {
                        var copies = open.safetyCopies();
                        var contents = copies.contents(copies.all().getFirst());
                        assertThat(contents.whole()).isTrue();
                        assertThat(contents.plans()).hasSize(1);
                    }
                });
    }

    private void endless(String name, byte[] begins) throws IOException {
        var file = Files.write(vault.file("backups").resolve(name), begins);
        Attacked.makeEndless(file);
    }

    private void assertBackupIsMadeSoon() {
        assertTimeoutPreemptively(
                Attacked.SOON,
                () -> {
                    var day = Duration.ofDays(2);
                    try (var open = TestVault.unlockAfter(day, vault.folder())) {
                        TestVault.untilKeptUp(open);
                        assertThat(open.safetyCopies().all().getFirst().made())
                                .isEqualTo(TestVault.NOW.plus(day));
                        assertThat(open.notices()).isEmpty();
                    }
                });
    }
}
