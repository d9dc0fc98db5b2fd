package org.careletter.bench;

import org.careletter.vault.EmptyVault;
import org.careletter.vault.Vault;

import java.nio.file.Path;
import java.time.Duration;

/// Unlocks a vault and reads the list of its plans, in a program that was started while somebody
/// typed the passphrase and has done nothing else before, and prints how many nanoseconds that
// took, without the stretching of the passphrase.
public final class UnlockingChild {

    /// Nobody types a good passphrase faster.
    private static final Duration TYPING = Duration.ofSeconds(2);

    private UnlockingChild() {}

    /// Argument: the vault's folder.
    public static void main(String[] arguments) throws Exception {
        Vault.getReady();
        Thread.sleep(TYPING);
        EmptyVault.stretching(); // it comes first in the program, so its code is there by then
        long stretching = EmptyVault.stretching();
        long before = System.nanoTime();
        var shelf = ManyPlans.unlocked(Path.of(arguments[0]), ManyPlans.CLOCK);
        shelf.summaries();
        System.out.println(System.nanoTime() - before - stretching);
        shelf.close();
    }
}
