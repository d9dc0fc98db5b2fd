package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Plan;
import org.careletter.vault.Damages;
import org.careletter.vault.TestVault;
import org.careletter.vault.backup.Backup;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A vault with six plans, of which a test damages files and then sees what is still there.
final class SixPlans {

    final Path folder;
    final List<Plan> plans = new ArrayList<>();

    /// Makes it in this folder.
    SixPlans(Path folder) throws VaultFailure {
        this.folder = folder;
        try (var vault = TestVault.create(folder)) {
            vault.keepProfile(TestVault.profile("Maureen Whitlock"));
            for (int number = 0; number < 6; number++) {
                var plan = TestVault.plan("Person " + number, "words ".repeat(300));
                vault.save(plan, TestVault.summary(plan));
                var again = TestVault.reworded(plan, "other words ".repeat(number * 90));
                vault.save(again, TestVault.summary(again));
                plans.add(again);
            }
        }
    }

    /// The lists of its backups.
    List<Path> lists() throws IOException {
        return Damages.files(folder.resolve("backups")).stream()
                .filter(file -> file.toString().endsWith(Backup.ENDING))
                .toList();
    }

    /// Makes its first backup.
    void withABackup() throws Exception {
        TestVault.unlock(folder).close();
        assertThat(lists()).hasSize(1);
    }

    /// Saves one of the plans with other words.
    void saveAgain(int which) throws VaultFailure {
        try (var vault = TestVault.unlock(folder)) {
            var plan = TestVault.reworded(plans.get(which), "said later, " + plans);
            vault.save(plan, TestVault.summary(plan));
            plans.set(which, plan);
        }
    }

    /// Every plan is as it was saved last, and this is what the person is told.
    void assertAllThere(VaultNotice... told) throws VaultFailure {
        try (var vault = TestVault.unlock(folder)) {
            for (Plan plan : plans) {
                assertThat(vault.open(plan.id())).isEqualTo(plan);
            }
            assertThat(vault.summaries()).hasSize(plans.size());
            assertThat(vault.profile()).isPresent();
            assertThat(vault.notices()).containsExactlyInAnyOrder(told);
        }
    }
}
