package org.careletter.vault;

import org.careletter.exchange.PlanFile;
import org.careletter.plan.Plan;
import org.careletter.vault.report.VaultFailure;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A copy of a vault that a released program made and that was kept, to see that it opens for good.
///
/// @param folder the copy, which the test may change
/// @param plans what it holds, read from the plan files that were kept beside it
public record KeptVault(Path folder, List<Plan> plans) {

    /// Plans as the released programs write them: as plan files.
    public static final PlanCodec CODEC =
            new PlanCodec() {
                @Override
                public byte[] encode(Plan plan) {
                    return PlanFile.write(plan);
                }

                @Override
                public Plan decode(byte[] bytes) throws Exception {
                    return PlanFile.read(bytes);
                }
            };

    /// Days after the vault was made, so that a backup is due.
    public static final Clock CLOCK = Clock.offset(TestVault.CLOCK, Duration.ofDays(2));

    private static final Path KEPT =
            Path.of("src/test/resources/org/careletter/vault").toAbsolutePath();

    public KeptVault {
        plans = List.copyOf(plans);
    }

    /// Copies the vault of a format into a folder.
    public static KeptVault ofFormat(int format, Path home) throws Exception {
        var kept = KEPT.resolve("format-" + format);
        var folder = home.resolve("vault");
        Damages.copy(kept.resolve("vault"), folder);
        var plans = new ArrayList<Plan>();
        for (Path file : Damages.files(kept.resolve("plans"))) {
            plans.add(PlanFile.read(file));
        }
        return new KeptVault(folder, plans);
    }

    /// Opens it with its passphrase.
    public Vault unlock() throws VaultFailure {
        return Vault.unlock(folder, TestVault.passphrase(), CODEC, CLOCK);
    }
}
