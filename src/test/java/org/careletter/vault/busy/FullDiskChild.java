package org.careletter.vault.busy;

import org.careletter.disk.WatchedProvider;
import org.careletter.vault.Damages;
import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Fills the disk at any write, again and again, while it uses a vault, and makes room again. Each
/// thing that failed is done once more when there is room.
final class FullDiskChild {

    private static final int THINGS = 40;
    private static final int MOST_WRITES = 60;

    private final FillingDisk disk = new FillingDisk();
    private final Random chance;
    private final Map<Kind, Integer> told = new EnumMap<>(Kind.class);
    private final Tally tally = new Tally();
    private long longest;

    private FullDiskChild(Random chance) {
        this.chance = chance;
    }

    /// Arguments: folder, how many rounds, seed. Tells what came of it.
    public static void main(String[] arguments) throws Exception {
        var child = new FullDiskChild(new Random(Long.parseLong(arguments[2])));
        WatchedProvider.watch(child.disk);
        int rounds = Integer.parseInt(arguments[1]);
        for (int round = 0; round < rounds; round++) {
            child.round(Path.of(arguments[0]).resolve(String.valueOf(round)));
        }
        System.out.println(
                (child.tally.isClean() ? "clean" : "not clean")
                        + "|told "
                        + child.told
                        + ", longest wait "
                        + TimeUnit.NANOSECONDS.toMillis(child.longest)
                        + " ms, "
                        + child.tally);
    }

    private void round(Path folder) throws Exception {
        var known = new Acknowledged();
        new BusyVault(folder, known::hears).make();
        int number = 1;
        while (number <= THINGS) {
            disk.hasRoomFor(chance.nextInt(MOST_WRITES));
            number = useUntilFull(folder, known, number);
            disk.makesRoom();
            known.check(folder, tally);
        }
        Damages.delete(folder);
    }

    /// Unlocks on a day of its own, so that a backup is made, and goes on until the disk is full or
    /// everything is done. What failed is done again, in the same vault, once there is room.
    private int useUntilFull(Path folder, Acknowledged known, int first) throws Exception {
        int number = first;
        try (var vault = BusyVault.unlock(folder, 0, number)) {
            for (; number <= THINGS; number++) {
                boolean full = !tried(vault, number);
                if (full) {
                    disk.makesRoom();
                    BusyVault.act(vault, number);
                }
                known.hears("done " + number);
                if (full) {
                    return number + 1;
                }
            }
        } catch (VaultFailure failure) {
            tell(failure);
        }
        return number;
    }

    private boolean tried(Vault vault, int number) throws VaultFailure {
        long before = System.nanoTime();
        try {
            BusyVault.act(vault, number);
            return true;
        } catch (VaultFailure failure) {
            longest = Math.max(longest, System.nanoTime() - before);
            tell(failure);
            return false;
        }
    }

    private void tell(VaultFailure failure) throws VaultFailure {
        if (!disk.isFull()) {
            throw failure;
        }
        told.merge(failure.kind(), 1, Integer::sum);
        if (failure.kind() != Kind.DISK_FULL) {
            tally.notOpened(failure);
        }
    }
}
