package org.careletter.vault.old;

import org.careletter.vault.KeptVault;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// Unlocks a vault of format 1, which brings it to the newest format, and is killed meanwhile.
final class UpgradingChild {

    private UpgradingChild() {}

    /// Argument: the folder.
    public static void main(String[] arguments) throws Exception {
        var vault =
                Vault.unlock(
                        Path.of(arguments[0]),
                        TestVault.passphrase(),
                        KeptVault.CODEC,
                        TestVault.CLOCK);
        vault.summaries();
        new CountDownLatch(1).await();
    }
}
