package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.ActivityLog;
import org.careletter.plan.kept.Deed;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Json;
import org.careletter.vault.entry.ActivityChain;
import org.careletter.vault.entry.Table;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.DamagedRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The activity log says what was done, and whether any of it is missing or was changed.
@BesideTheWindow
class ActivityLogTest {

    private final Plan plan = TestVault.plan("Joan Whitlock", "");

    @Nested
    class AsAChain {

        private final List<Bytes> entries = new ArrayList<>();
        private final List<Activity> activities = new ArrayList<>();

        @BeforeEach
        void note() {
            var chain = ActivityChain.after(List.of());
            for (int minute = 0; minute < 9; minute++) {
                var link = chain.next(TestArchive.deed(plan, Deed.OPENED, minute));
                chain.appended(link);
                entries.add(ActivityChain.bytes(link));
                activities.add(link.activity());
            }
        }

        @Test
        void isReadInOrderWhateverTheOrderOfItsRows() {
            Collections.shuffle(entries, new Random(3));
            assertThat(ActivityChain.log(entries)).isEqualTo(new ActivityLog(activities, true));
        }

        @Test
        void isNotWholeWithoutAnyOneOfItsEntriesButTheLast() {
            for (int gone = 0; gone < entries.size() - 1; gone++) {
                var rest = new ArrayList<>(entries);
                rest.remove(gone);
                assertThat(ActivityChain.log(rest).whole()).as("without %s", gone).isFalse();
            }
        }

        @Test
        void isNotWholeWhenAnEntrySaysSomethingElse() throws Exception {
            var link = Json.read(entries.get(4).array(), ActivityChain.Link.class);
            var other =
                    new ActivityChain.Link(
                            link.place(),
                            link.before(),
                            link.salt(),
                            link.hash(),
                            link.activity().withDetail("Maureen"));
            entries.set(4, ActivityChain.bytes(other));
            assertThat(ActivityChain.log(entries).whole()).isFalse();
        }

        @Test
        void isNotWholeWhenAnEntryWasWrittenAnew() {
            var forged = ActivityChain.after(entries.subList(0, 4));
            entries.set(
                    4, ActivityChain.bytes(forged.next(TestArchive.deed(plan, Deed.CREATED, 4))));
            assertThat(ActivityChain.log(entries).whole()).isFalse();
        }

        @Test
        void staysWholeWhenWhatAnEntrySaidIsErased() throws Exception {
            entries.set(4, ActivityChain.erased(entries.get(4)));
            var log = ActivityChain.log(entries);
            assertThat(log.whole()).isTrue();
            assertThat(log.activities().get(4).deed()).isEqualTo(Deed.IN_AN_ERASED_PLAN);
            assertThat(log.activities().get(4).at()).isEqualTo(activities.get(4).at());
            assertThat(log.activities().get(4).toString()).doesNotContain("Sam", "Joan");
        }
    }

    @Nested
    class InAVault {

        @TempDir private Path home;

        @Test
        void goesOnAfterUnlockingAgain() throws Exception {
            var folder = home.resolve("vault");
            var before = TestArchive.deed(plan, Deed.CREATED, 1);
            var after = TestArchive.deed(plan, Deed.OPENED, 2);
            try (var vault = TestVault.create(folder)) {
                vault.archive().note(before);
            }
            try (var vault = TestVault.unlock(folder)) {
                vault.archive().note(after);
                assertThat(vault.archive().activity())
                        .isEqualTo(new ActivityLog(List.of(before, after), true));
            }
        }

        @Test
        void isNotWholeWhenAnEntryIsGoneAndNothingElseHoldsIt() throws Exception {
            var folder = home.resolve("vault");
            var gone = TestArchive.deed(plan, Deed.OPENED, 2);
            noteThree(folder, gone);
            DamagedRow.delete(folder, Table.ACTIVITY, gone.id());
            Files.delete(folder.resolve("journal"));
            try (var vault = TestVault.unlock(folder)) {
                var log = vault.archive().activity();
                assertThat(log.whole()).isFalse();
                assertThat(log.activities()).hasSize(2).doesNotContain(gone);
            }
        }

        @Test
        void isSaidToMissSomethingPerhapsWhenItsEndAndTheJournalAreGone() throws Exception {
            var folder = home.resolve("vault");
            TestVault.create(folder).close();
            try (var vault = TestVault.unlock(folder)) {
                vault.archive().note(TestArchive.deed(plan, Deed.CREATED, 1));
            }
            var older = Files.readAllBytes(folder.resolve("store"));
            try (var vault = TestVault.unlock(folder)) {
                TestVault.untilKeptUp(vault);
                vault.archive().note(TestArchive.deed(plan, Deed.LETTER_EXPORTED, 2));
            }
            Files.write(folder.resolve("store"), older);
            Files.delete(folder.resolve("journal"));
            try (var vault = TestVault.unlock(folder)) {
                assertThat(vault.archive().activity().activities()).hasSize(1);
                assertThat(vault.notices()).containsExactly(VaultNotice.CHANGES_LOST);
            }
        }

        @Test
        void isNotWholeWhenAnEntryIsDamagedAndNothingElseHoldsIt() throws Exception {
            var folder = home.resolve("vault");
            var newest = TestArchive.deed(plan, Deed.CHANGED, 3);
            noteThree(folder, TestArchive.deed(plan, Deed.OPENED, 2));
            try (var vault = TestVault.unlock(folder)) {
                TestVault.untilKeptUp(vault);
                vault.archive().note(newest);
            }
            DamagedRow.of(folder, Table.ACTIVITY, newest.id());
            Files.delete(folder.resolve("journal"));
            try (var vault = TestVault.unlock(folder)) {
                vault.archive().note(TestArchive.deed(plan, Deed.OPENED, 4));
                var log = vault.archive().activity();
                assertThat(log.whole()).isFalse();
                assertThat(log.activities()).hasSize(4).doesNotContain(newest);
            }
        }

        @Test
        void goesOnAfterAPlanWasErased() throws Exception {
            var folder = home.resolve("vault");
            noteThree(folder, TestArchive.deed(plan, Deed.OPENED, 2));
            try (var vault = TestVault.unlock(folder)) {
                vault.save(plan, TestVault.summary(plan));
                vault.erase(plan.id(), TestVault.erasing());
            }
            try (var vault = TestVault.unlock(folder)) {
                vault.archive().note(TestVault.erasing());
                var log = vault.archive().activity();
                assertThat(log.whole()).isTrue();
                assertThat(log.activities())
                        .extracting(Activity::deed)
                        .containsExactly(
                                Deed.IN_AN_ERASED_PLAN,
                                Deed.IN_AN_ERASED_PLAN,
                                Deed.IN_AN_ERASED_PLAN,
                                Deed.ERASED,
                                Deed.ERASED);
            }
        }

        private void noteThree(Path folder, Activity second) throws VaultFailure {
            try (var vault = TestVault.create(folder)) {
                vault.archive().note(TestArchive.deed(plan, Deed.CREATED, 1));
                vault.archive().note(second);
                vault.archive().note(TestArchive.deed(plan, Deed.CHANGED, 3));
            }
        }

        @Test
        void tellsOfAChangedPassphrase() throws Exception {
            try (var vault = TestVault.create(home.resolve("vault"))) {
                vault.keyring()
                        .changePassphrase(TestVault.passphrase(), "three mugs now".toCharArray());
                assertThat(vault.archive().activity().activities())
                        .extracting(Activity::deed)
                        .containsExactly(Deed.PASSPHRASE_CHANGED);
            }
        }

        @Test
        void tellsOfNewRecoveryWords() throws Exception {
            try (var vault = TestVault.create(home.resolve("vault"));
                    var words = RecoveryWords.fresh()) {
                vault.keyring().keepRecoveryWords(words);
                assertThat(vault.archive().activity().activities())
                        .extracting(Activity::deed)
                        .containsExactly(Deed.RECOVERY_WORDS_MADE);
            }
        }

        @Test
        void tellsOfOnePlanAlone() throws Exception {
            var other = TestVault.plan("Tariq Mahmood", "");
            try (var vault = TestVault.create(home.resolve("vault"))) {
                vault.archive().note(TestArchive.deed(plan, Deed.CREATED, 1));
                vault.archive().note(TestArchive.deed(other, Deed.CREATED, 2));
                vault.archive().note(TestVault.erasing());
                assertThat(vault.archive().activity().of(other.id()).activities())
                        .extracting(Activity::person)
                        .containsExactly("Tariq Mahmood");
            }
        }
    }
}
