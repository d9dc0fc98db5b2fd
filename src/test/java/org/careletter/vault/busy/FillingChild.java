package org.careletter.vault.busy;

import org.careletter.vault.TestVault;
import org.careletter.vault.report.VaultFailure;

import java.nio.file.Path;

/// Saves until there is no more room, then reads everything back.
final class FillingChild {

    private FillingChild() {}

    /// Argument: folder.
    public static void main(String[] arguments) throws Exception {
        int number = 1;
        try (var vault = TestVault.unlock(Path.of(arguments[0]))) {
            try {
                while (number < 10_000) {
                    var plan = BusyVault.plan(number);
                    vault.save(plan, TestVault.summary(plan));
                    number++;
                }
            } catch (VaultFailure failure) {
                tell(failure.kind().name());
            }
            for (var summary : vault.summaries()) {
                tell(String.valueOf(BusyVault.number(vault.open(summary.plan()))));
            }
        }
        tell("saved " + (number - 1));
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
