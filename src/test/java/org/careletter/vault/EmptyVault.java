package org.careletter.vault;

import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.plan.code.Circle;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Use;
import org.careletter.vault.report.VaultFailure;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/// A vault without plans, as Sam has it after first start, for tests of what comes after. A try of
/// its passphrase costs next to nothing.
public final class EmptyVault {

    private EmptyVault() {}

    /// Makes the vault, and locks it.
    public static void make(Path folder, String passphrase, Clock clock) throws VaultFailure {
        var sam = Contributor.named(UUID.randomUUID(), "Sam Carter", "", Circle.SERVICE);
        try (var vault =
                Vault.create(
                        folder,
                        passphrase.toCharArray(),
                        KeptVault.CODEC,
                        clock,
                        TestVault.CHEAP)) {
            vault.keepProfile(new Profile(Use.SUPPORT, sam, Letterhead.NONE));
        }
    }

    /// How long the part of unlocking takes that makes guessing slow. Here that is next to nothing,
    /// and is measured to be taken off what the rest takes.
    ///
    /// @return nanoseconds
    public static long stretching() {
        long before = System.nanoTime();
        var _ = TestVault.CHEAP.key(new byte[16], new byte[16]);
        return System.nanoTime() - before;
    }

    /// Unlocks a vault of plan files.
    public static Vault unlock(Path folder, String passphrase, Clock clock) throws VaultFailure {
        return Vault.unlock(folder, passphrase.toCharArray(), KeptVault.CODEC, clock);
    }
}
