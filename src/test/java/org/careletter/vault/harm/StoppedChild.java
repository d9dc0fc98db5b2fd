package org.careletter.vault.harm;

import org.careletter.disk.WatchedProvider;
import org.careletter.disk.Watcher;
import org.careletter.vault.TestVault;

import java.nio.file.Path;

/// Unlocks a vault, and ends without a word at the moment when a new file is to get the name of the
/// database.
final class StoppedChild {

    static final int STOPPED = 9;

    private StoppedChild() {}

    /// Argument: folder.
    public static void main(String[] arguments) throws Exception {
        WatchedProvider.watch(
                new Watcher() {
                    @Override
                    public void moves(Path from, Path to) {
                        if (to.endsWith("store")) {
                            Runtime.getRuntime().halt(STOPPED);
                        }
                    }
                });
        TestVault.unlock(Path.of(arguments[0])).close();
    }
}
