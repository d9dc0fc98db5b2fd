package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.vault.Kinds.assertFails;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.vault.Damages;
import org.careletter.vault.SafetyCopy;
import org.careletter.vault.TestVault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Files of another time or of another vault in the place of the vault's own, whole or in pieces:
/// never what is older, and never what is another's, without a word.
@BesideTheWindow
class SwappedFilesTest {

    @TempDir private Path home;
    private Attacked vault;
    private Attacked other;

    @BeforeEach
    void makeVault() throws Exception {
        vault = Attacked.in(home.resolve("vault"));
        other = Attacked.in(home.resolve("other"));
    }

    @Test
    void theStoreOfAnotherVaultIsMadeAnew() throws Exception {
        Files.write(vault.file("store"), Files.readAllBytes(other.file("store")));
        vault.assertOpensWithEverything(VaultNotice.REBUILT);
    }

    @Test
    void theJournalOfAnotherVaultIsTold() throws Exception {
        Files.write(vault.file("journal"), Files.readAllBytes(other.file("journal")));
        vault.assertOpensWithEverything(VaultNotice.CHANGES_LOST);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 17, 100})
    void aJournalOfNothingIsNeverTakenForAllThatThereWas(int length) throws Exception {
        var fresh = home.resolve("fresh");
        try (var open = TestVault.create(fresh)) {
            open.save(vault.plan(), TestVault.summary(vault.plan()));
        }
        var journal = Files.readAllBytes(fresh.resolve("journal"));
        Files.write(fresh.resolve("journal"), Arrays.copyOf(journal, length));
        var store = Files.readAllBytes(fresh.resolve("store"));
        Files.delete(fresh.resolve("store"));
        assertFails(Kind.DAMAGED, () -> TestVault.unlock(fresh));
        Files.write(fresh.resolve("store"), store);
        try (var open = TestVault.unlock(fresh)) {
            assertThat(open.open(vault.plan().id())).isEqualTo(vault.plan());
            assertThat(open.notices()).containsExactly(VaultNotice.CHANGES_LOST);
        }
    }

    @Test
    void theSafetyCopiesOfAnotherVaultAreNone() throws Exception {
        for (Path file : Damages.files(other.file("backups"))) {
            if (!file.endsWith("vault.json")) {
                Files.copy(file, vault.file("backups").resolve(file.getFileName()));
            }
        }
        vault.assertOpensWithEverything();
        try (var open = TestVault.unlock(vault.folder())) {
            assertThat(open.safetyCopies().all()).hasSize(1);
            assertThat(open.safetyCopies().newestWith(other.plan().id())).isEmpty();
        }
    }

    @Test
    void packsOfAnotherVaultInThePlaceOfItsOwnAreMissed() throws Exception {
        var from = other.backups(".pack").getFirst();
        for (Path pack : vault.backups(".pack")) {
            Files.write(pack, Files.readAllBytes(from));
        }
        try (var open = TestVault.unlock(vault.folder())) {
            var newest = open.safetyCopies().all().getFirst();
            assertThat(open.safetyCopies().contents(newest).plans()).isEmpty();
            assertThat(open.safetyCopies().contents(newest).whole()).isFalse();
        }
        vault.assertOpensWithEverything();
    }

    @Test
    void entriesSwappedBetweenPacksAreDamage() throws Exception {
        vault.change(2);
        vault.change(4);
        var packs = vault.backups(".pack");
        var one = Attacked.entries(packs.getFirst());
        var two = Attacked.entries(packs.getLast());
        Attacked.write(packs.getFirst(), List.of(one.getFirst(), two.getLast()));
        Attacked.write(packs.getLast(), List.of(two.getFirst(), one.getLast()));
        assertNoCopyShowsWhatItDidNotHold();
    }

    @Test
    void aListOfPiecesOfTwoIsNotWhole() throws Exception {
        vault.change(2);
        vault.change(4);
        var lists = vault.backups(".list");
        var one = Attacked.entries(lists.getFirst());
        var two = Attacked.entries(lists.getLast());
        Attacked.write(lists.getFirst(), List.of(one.getFirst(), two.getLast()));
        Attacked.write(lists.getLast(), List.of(two.getFirst(), one.getLast(), two.getLast()));
        try (var open = TestVault.unlockAfter(Duration.ofDays(4), vault.folder())) {
            var copies = open.safetyCopies();
            int whole = 0;
            for (SafetyCopy copy : copies.all()) {
                whole += copies.contents(copy).whole() ? 1 : 0;
            }
            assertThat(whole).isEqualTo(copies.all().size() - 2);
        }
    }

    @Test
    void anOlderJournalBesideTheNewerStoreIsReplaced() throws Exception {
        var older = Files.readAllBytes(vault.file("journal"));
        var now = vault.change(0);
        Files.write(vault.file("journal"), older);
        vault.assertOpensWith(now, VaultNotice.CHANGES_LOST);
    }

    @Test
    void aJournalFromBeforeTheSafetyCopyIsReplaced() throws Exception {
        vault.change(0);
        var older = Files.readAllBytes(vault.file("journal"));
        var now = vault.change(2);
        Files.write(vault.file("journal"), older);
        vault.assertOpensWith(now, VaultNotice.CHANGES_LOST);
    }

    @Test
    void anOlderJournalInPlaceOfTheOneThatIsOpenIsToldOnTheNextSave() throws Exception {
        var older = Files.readAllBytes(vault.file("journal"));
        var now = TestVault.reworded(vault.plan(), "said now");
        try (var open = TestVault.unlock(vault.folder())) {
            TestVault.untilKeptUp(open);
            open.save(now, TestVault.summary(now));
            Files.delete(vault.file("journal"));
            Files.write(vault.file("journal"), older);
            assertFails(Kind.IN_USE, () -> open.save(now, TestVault.summary(now)));
            open.save(now, TestVault.summary(now));
            assertThat(open.notices()).contains(VaultNotice.JOURNAL_REPLACED);
        }
        vault.assertOpensWith(now);
    }

    /// The file stays the same and as long as it was: only its beginning is older.
    @Test
    void anOlderJournalWrittenOverTheOneThatIsOpenLosesNothing() throws Exception {
        var older = Files.readAllBytes(vault.file("journal"));
        older[older.length - 1] ^= 1;
        var first = TestVault.reworded(vault.plan(), "said first");
        var now = TestVault.reworded(vault.plan(), "said now");
        try (var open = TestVault.unlock(vault.folder())) {
            TestVault.untilKeptUp(open);
            open.save(first, TestVault.summary(first));
            try (var file = Files.newByteChannel(vault.file("journal"), StandardOpenOption.WRITE)) {
                file.write(java.nio.ByteBuffer.wrap(older));
            }
            open.save(now, TestVault.summary(now));
        }
        vault.assertOpensWith(now, VaultNotice.JOURNAL_REPLACED);
    }

    @Test
    void filesElsewhereWithASecondNameAmongTheSafetyCopiesStayAsTheyAre() throws Exception {
        vault.change(2);
        vault.change(4);
        var elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        var before = new TreeMap<Path, byte[]>();
        for (Path file : Damages.files(vault.file("backups"))) {
            var name = elsewhere.resolve(file.getFileName());
            before.put(Files.createLink(name, file), Files.readAllBytes(file));
        }
        var strange = Files.writeString(elsewhere.resolve("strange"), "nobody's business");
        before.put(strange, Files.readAllBytes(strange));
        for (var name : List.of("a.list", "b.pack", "c.pack.damaged-1", "pack.new", "list.new")) {
            Files.createLink(vault.file("backups").resolve(name), strange);
        }
        try (var open = TestVault.unlockAfter(Duration.ofDays(6), vault.folder())) {
            TestVault.untilKeptUp(open);
            open.keyring().renewPassphrase(TestVault.passphrase());
            open.erase(vault.plan().id(), TestVault.erasing());
            TestVault.untilKeptUp(open);
            assertThat(open.notices()).isEmpty();
        }
        for (Path file : before.keySet()) {
            assertThat(file).hasBinaryContent(before.get(file));
        }
    }

    private void assertNoCopyShowsWhatItDidNotHold() throws Exception {
        try (var open = TestVault.unlock(vault.folder())) {
            var copies = open.safetyCopies();
            var shown = new ArrayList<String>();
            for (SafetyCopy copy : copies.all()) {
                try {
                    Plan plan = copies.open(copy, vault.plan().id());
                    shown.add(copy.number() + plan.person().communication());
                } catch (VaultFailure failure) {
                    assertThat(failure.kind()).isEqualTo(Kind.NOT_FOUND);
                    assertThat(copies.contents(copy).whole()).isFalse();
                }
            }
            assertThat(shown).doesNotHaveDuplicates();
        }
    }
}
