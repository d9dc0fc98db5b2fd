package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.FaultRun;
import org.careletter.plan.Plan;
import org.careletter.vault.SafetyCopies.Way;
import org.careletter.vault.report.VaultFailure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// A drill: all plans are brought back from a safety copy, after a mistake and after the other
/// files were lost, and none differs.
@Tag(FaultRun.TAG)
class RestoreDrillTest {

    private static final int PLANS = FaultRun.times("restored-plans", 40, 1_000);

    @TempDir private Path home;

    @Test
    void bringsEveryPlanBackAsItWas() throws Exception {
        var folder = home.resolve("vault");
        var plans = filled(folder);
        long begin = System.nanoTime();
        int afterAMistake = afterAMistake(folder, plans);
        long middle = System.nanoTime();
        int afterALoss = afterALoss(folder, plans);
        long end = System.nanoTime();
        FaultRun.tell(
                ("%d plans brought back from a safety copy: %d differences after all were written"
                                + " over (%d s), %d after database and journal were lost (%d s)")
                        .formatted(
                                PLANS,
                                afterAMistake,
                                TimeUnit.NANOSECONDS.toSeconds(middle - begin),
                                afterALoss,
                                TimeUnit.NANOSECONDS.toSeconds(end - middle)));
        assertThat(afterAMistake).isZero();
        assertThat(afterALoss).isZero();
    }

    private static List<Plan> filled(Path folder) throws VaultFailure {
        var plans = new ArrayList<Plan>();
        try (var vault = TestVault.create(folder)) {
            for (int number = 0; number < PLANS; number++) {
                var plan = TestVault.plan("Person " + number, (number + " words ").repeat(2_000));
                vault.save(plan, TestVault.summary(plan));
                plans.add(plan);
            }
        }
        TestVault.unlockAfter(Duration.ofDays(2), folder).close();
        return plans;
    }

    private static int afterAMistake(Path folder, List<Plan> plans) throws VaultFailure {
        try (var vault = TestVault.unlockAfter(Duration.ofDays(2), folder)) {
            TestVault.untilKeptUp(vault);
            for (Plan plan : plans) {
                var spoilt = TestVault.reworded(plan, "all of it gone");
                vault.save(spoilt, TestVault.summary(spoilt));
            }
            var copies = vault.safetyCopies();
            var came = copies.bringBackAll(copies.all().getFirst(), Way.IN_PLACE, UUID::randomUUID);
            assertThat(came).isEqualTo(new BroughtBack(PLANS, 0, PLANS, 0));
            return differences(vault, plans, 2 * PLANS);
        }
    }

    private static int afterALoss(Path folder, List<Plan> plans) throws Exception {
        TestVault.unlockAfter(Duration.ofDays(4), folder).close();
        Files.delete(folder.resolve("store"));
        Files.delete(folder.resolve("journal"));
        try (var vault = TestVault.unlock(folder)) {
            return differences(vault, plans, 2 * PLANS);
        }
    }

    private static int differences(Vault vault, List<Plan> plans, int listed) throws VaultFailure {
        int differences = Math.abs(vault.summaries().size() - listed);
        for (Plan plan : plans) {
            differences += vault.open(plan.id()).equals(plan) ? 0 : 1;
        }
        return differences;
    }
}
