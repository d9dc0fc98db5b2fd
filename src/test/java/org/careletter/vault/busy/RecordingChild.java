package org.careletter.vault.busy;

import org.careletter.disk.DiskRecorder;
import org.careletter.disk.WatchedProvider;

import java.nio.file.Path;
import java.util.Random;

/// Makes a vault and uses it busily, and writes down everything that is done to its files.
final class RecordingChild {

    private RecordingChild() {}

    /// Arguments: the folder that the vault's folder is made in, the record, how many things to do,
    /// seed.
    public static void main(String[] arguments) throws Exception {
        var below = Path.of(arguments[0]);
        try (var recorder = new DiskRecorder(below, Path.of(arguments[1]))) {
            WatchedProvider.watch(recorder);
            var vault = new BusyVault(below.resolve("vault"), recorder::said);
            vault.make();
            int things = Integer.parseInt(arguments[2]);
            vault.use(1, things + 1, 0, new Random(Long.parseLong(arguments[3])));
        }
    }
}
