package org.careletter.vault.busy;

import org.careletter.vault.Vault;

import java.nio.file.Path;
import java.util.Random;

/// Uses a vault busily until it is killed, and says what it did.
final class BusyChild {

    private BusyChild() {}

    /// Arguments: folder, number of the first thing and of the one to end before, number of the
    /// passphrase, seed. Makes the vault where there is none.
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var busy = new BusyVault(folder, BusyChild::tell);
        if (!Vault.existsIn(folder)) {
            busy.make();
        }
        busy.use(
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                new Random(Long.parseLong(arguments[4])));
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
