package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.vault.Kinds;
import org.careletter.vault.SafetyCopy;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/// Files that somebody put among the safety copies: they neither stop new ones, nor push real ones
/// out, nor come back in their place.
@BesideTheWindow
class PlantedBackupsTest {

    @TempDir private Path home;
    private Attacked vault;
    private int today;

    @BeforeEach
    void makeVault() throws Exception {
        vault = Attacked.in(home.resolve("vault"));
    }

    @Test
    void emptyOnesWithADateToComeStopNothing() throws Exception {
        plant("20990101T000000Z-999999999.backup");
        plant("20990101T000000Z-999999999-partly.backup");
        plant("f".repeat(32) + ".list");
        plant("0".repeat(32) + ".pack");
        for (int day = 1; day < 6; day++) {
            var now = change(2 * day);
            assertThat(copies().getFirst()).isEqualTo(on(2 * day));
            assertThat(copies()).hasSize(day + 1);
            try (var open = unlock()) {
                assertThat(open.open(now.id())).isEqualTo(now);
                assertThat(open.notices()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 1000})
    void emptyOnesPushNoRealOneOut(int count) throws Exception {
        for (int day = 2; day < 12; day += 2) {
            change(day);
        }
        var before = copies();
        for (int number = 0; number < count; number++) {
            plant("209901%02dT%06dZ-%d.backup".formatted(1 + number % 28, number, number));
            plant("%032x.list".formatted(number));
        }
        var now = assertTimeoutPreemptively(Attacked.SOON, () -> change(12));
        assertThat(copies()).containsAll(before).contains(on(12));
        assertAllCanBeRead();
        vault.assertOpensWith(now);
    }

    @Test
    void twentyThousandLeaveItUsable() throws Exception {
        for (int number = 0; number < 20_000; number++) {
            Files.write(vault.file("backups").resolve("%032x.list".formatted(number)), new byte[9]);
        }
        vault.assertOpensWithEverything();
    }

    @Test
    void copiesOfOneUnderOtherNamesPushNoOtherOut() throws Exception {
        for (int day = 2; day < 12; day += 2) {
            change(day);
        }
        var before = copies();
        var all = vault.backups(".list");
        for (Path list : all) {
            for (int number = 0; number < 10; number++) {
                Files.copy(list, list.resolveSibling(number + list.getFileName().toString()));
            }
        }
        Files.move(all.getFirst(), all.getFirst().resolveSibling("elsewhere.list"));
        var now = change(12);
        assertThat(new HashSet<>(copies())).containsAll(before).contains(on(12));
        vault.assertOpensWith(now);
    }

    @Test
    void oldOnesThatArePutBackNeverComeInThePlaceOfTheNewest() throws Exception {
        var ever = new TreeMap<Path, byte[]>();
        for (int day = 2; day < 60; day += 2) {
            change(day);
            for (Path list : vault.backups(".list")) {
                ever.put(list, Files.readAllBytes(list));
            }
        }
        var before = copies();
        var newest = change(60);
        change(62);
        assertThat(ever.size()).isGreaterThan(before.size());
        for (Path list : ever.keySet()) {
            Files.write(list, ever.get(list));
        }
        change(64);
        assertThat(copies()).contains(on(64), on(62), on(60), before.getFirst());

        Files.delete(vault.file("store"));
        Files.delete(vault.file("journal"));
        try (var open = TestVault.unlock(vault.folder())) {
            assertThat(open.notices()).contains(VaultNotice.CHANGES_LOST);
            assertThat(open.open(newest.id()).person().communication()).isEqualTo("said on day 62");
        }
    }

    @Test
    void foldersOfTheirNamesAreInNobodysWay() throws Exception {
        for (var name : List.of("a.list", "b.pack", "20990101T000000Z-9.backup", "c.pack")) {
            Files.createDirectories(vault.file("backups").resolve(name).resolve("full"));
        }
        var now = change(2);
        vault.assertOpensWith(now);
        try (var open = TestVault.unlock(vault.folder())) {
            open.erase(now.id(), TestVault.erasing());
            TestVault.untilKeptUp(open);
            assertThat(open.notices()).isEmpty();
        }
    }

    @Test
    void namesThatNobodyCanReadAreInNobodysWay() throws Exception {
        for (var name : List.of("line\nbreak", "\u202Ekcap.\u202C", "STORE", "Journal", " ")) {
            for (var ending : List.of("", ".list", ".pack", ".backup", ".damaged-1")) {
                Files.writeString(vault.file(name + ending), "rubbish");
                Files.writeString(vault.file("backups").resolve(name + ending), "rubbish");
            }
        }
        var now = change(2);
        assertThat(copies()).hasSize(2);
        vault.assertOpensWith(now);
    }

    /// A copy of a pack of which only the beginning can be read: what it says it holds is looked
    /// for there as well.
    @Test
    void copiesOfPacksThatHoldNothingCostNoCopyOnceTheyWereRead() throws Exception {
        change(2);
        for (Path pack : vault.backups(".pack")) {
            var head = Attacked.entries(pack).subList(0, 1);
            for (int number = 0; number < 10; number++) {
                Attacked.write(pack.resolveSibling(number + "" + pack.getFileName()), head);
            }
        }
        for (int day = 4; day < 22; day += 2) {
            change(day);
        }
        assertAllCanBeRead();
    }

    @Test
    void aPackThatIsTakenAwayWhileItIsOpenIsWrittenAgain() throws Exception {
        change(2);
        var day = Duration.ofDays(4);
        try (var open = TestVault.unlockAfter(day, vault.folder())) {
            TestVault.untilKeptUp(open);
            for (Path pack : vault.backups(".pack")) {
                Files.delete(pack);
            }
            var copies = open.safetyCopies();
            var newest = copies.all().getFirst();
            assertThat(copies.contents(newest).whole()).isFalse();
            Kinds.assertFails(Kind.NOT_FOUND, () -> copies.open(newest, vault.plan().id()));
        }
        var now = change(6);
        try (var open = TestVault.unlockAfter(Duration.ofDays(8), vault.folder())) {
            TestVault.untilKeptUp(open);
            var copies = open.safetyCopies();
            assertThat(copies.contents(copies.all().getFirst()).whole()).isTrue();
            assertThat(copies.open(copies.all().getFirst(), now.id())).isEqualTo(now);
        }
    }

    private Plan change(int day) throws VaultFailure {
        today = day;
        return vault.change(day);
    }

    private Vault unlock() throws VaultFailure {
        return TestVault.unlockAfter(Duration.ofDays(today), vault.folder());
    }

    private void plant(String name) throws IOException {
        Files.createFile(vault.file("backups").resolve(name));
    }

    private static Instant on(int day) {
        return TestVault.NOW.plus(Duration.ofDays(day));
    }

    private List<Instant> copies() throws VaultFailure {
        try (var open = unlock()) {
            return open.safetyCopies().all().stream().map(SafetyCopy::made).toList();
        }
    }

    private void assertAllCanBeRead() throws VaultFailure {
        try (var open = unlock()) {
            for (SafetyCopy copy : open.safetyCopies().all()) {
                assertThat(open.safetyCopies().contents(copy).whole()).isTrue();
                assertThat(open.safetyCopies().open(copy, vault.plan().id()).person())
                        .extracting(person -> person.names())
                        .isEqualTo("Joan Whitlock");
            }
        }
    }
}
