package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Summary;
import org.careletter.vault.report.VaultFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.UUID;

/// What a vault does when nothing goes wrong.
@BesideTheWindow
class VaultTest {

    @TempDir private Path home;
    private Path folder;

    @BeforeEach
    void chooseFolder() {
        folder = home.resolve("plans of ours");
    }

    @Test
    void isNotThereBeforeItIsMade() throws Exception {
        assertThat(Vault.existsIn(folder)).isFalse();
        TestVault.create(folder).close();
        assertThat(Vault.existsIn(folder)).isTrue();
    }

    @Test
    void givesBackWhatWasSaved() throws Exception {
        var plan = TestVault.plan("Joan Whitlock", "large print, please");
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void givesBackWhatWasSavedAfterUnlockingAgain() throws Exception {
        var plan = TestVault.plan("Joan Whitlock", "large print, please");
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
        }
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
            assertThat(vault.summaries()).containsExactly(TestVault.summary(plan));
            assertThat(vault.notices()).isEmpty();
        }
    }

    @Test
    void keepsTheNewestOfManySaves() throws Exception {
        var plan = TestVault.plan("Joan Whitlock", "first");
        try (var vault = TestVault.create(folder)) {
            for (int round = 0; round < 50; round++) {
                plan = TestVault.reworded(plan, "words ".repeat(round * 40));
                vault.save(plan, TestVault.summary(plan));
            }
        }
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void keepsPlansThatAreFarLongerThanOthers() throws Exception {
        var plan = TestVault.plan("Joan Whitlock", "ö".repeat(5_000_000));
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
        }
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void listsTheLastChangedFirst() throws Exception {
        var older = TestVault.plan("Joan Whitlock", "");
        var newer = TestVault.plan("Tariq Mahmood", "");
        try (var vault = TestVault.create(folder)) {
            vault.save(newer, TestVault.summary(newer, TestVault.NOW.plusSeconds(60)));
            vault.save(older, TestVault.summary(older, TestVault.NOW));
            assertThat(vault.summaries())
                    .extracting(Summary::plan)
                    .containsExactly(newer.id(), older.id());
        }
    }

    @Test
    void forgetsWhatWasTakenOut() throws Exception {
        var gone = TestVault.plan("Joan Whitlock", "");
        var kept = TestVault.plan("Tariq Mahmood", "");
        try (var vault = TestVault.create(folder)) {
            vault.save(gone, TestVault.summary(gone));
            vault.save(kept, TestVault.summary(kept));
            vault.erase(gone.id(), TestVault.erasing());
        }
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.summaries()).containsExactly(TestVault.summary(kept));
            assertThat(vault.open(kept.id())).isEqualTo(kept);
            assertThatThrownBy(() -> vault.open(gone.id()))
                    .isInstanceOfSatisfying(
                            VaultFailure.class,
                            failure ->
                                    assertThat(failure.kind())
                                            .isEqualTo(VaultFailure.Kind.NOT_FOUND));
        }
    }

    @Test
    void keepsTheProfile() throws Exception {
        var profile = TestVault.profile("Maureen Whitlock");
        try (var vault = TestVault.create(folder)) {
            assertThat(vault.profile()).isEmpty();
            vault.keepProfile(TestVault.profile("Somebody Else"));
            vault.keepProfile(profile);
            assertThat(vault.profile()).contains(profile);
        }
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.profile()).contains(profile);
        }
    }

    @Test
    void opensWithTheNewPassphraseOnly() throws Exception {
        var plan = TestVault.plan("Joan Whitlock", "");
        var fresh = "three mugs now".toCharArray();
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
            vault.keyring().changePassphrase(TestVault.passphrase(), fresh);
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
        assertThatThrownBy(() -> TestVault.unlock(folder)).isInstanceOf(VaultFailure.class);
        try (var vault = Vault.unlock(folder, fresh, TestVault.CODEC, TestVault.CLOCK)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void takesThePassphraseHoweverItsLettersWereTyped() throws Exception {
        var composed = "tŷ bach".toCharArray();
        var combining = "ty\u0302 bach".toCharArray();
        Vault.create(folder, composed, TestVault.CODEC, TestVault.CLOCK, TestVault.CHEAP).close();
        Vault.unlock(folder, combining, TestVault.CODEC, TestVault.CLOCK).close();
    }

    @Test
    void refusesASummaryOfAnotherPlan() throws Exception {
        Plan one = TestVault.plan("Joan Whitlock", "");
        var other = TestVault.summary(TestVault.plan("Tariq Mahmood", ""));
        try (var vault = TestVault.create(folder)) {
            assertThatThrownBy(() -> vault.save(one, other))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesEverythingOnceLocked() throws Exception {
        var vault = TestVault.create(folder);
        vault.close();
        vault.close();
        var plan = TestVault.plan("Joan Whitlock", "");
        assertLocked(vault::summaries);
        assertLocked(() -> vault.open(UUID.randomUUID()));
        assertLocked(() -> vault.save(plan, TestVault.summary(plan)));
        assertLocked(vault::profile);
    }

    private static void assertLocked(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VaultFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.LOCKED));
    }
}
