package org.careletter.vault;

import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.store.Store;

import java.io.IOException;

/// Makes changes on the store thread, and lets upkeep follow each of them once nobody waits.
///
/// @param thread where it is done
/// @param store what is changed
record Changes(StoreThread thread, Store store) {

    /// Something to do on the store thread.
    interface Work {
        void run() throws VaultFailure, IOException;
    }

    /// Makes a change and waits until it is on the disk.
    void make(Work work) throws VaultFailure {
        thread.call(
                () -> {
                    work.run();
                    return true;
                });
        thread.later(store.upkeep()::settleQuietly);
        keepUp();
    }

    /// Begins what there is to do when nobody waits, a step at a time.
    void keepUp() {
        thread.later(
                () -> {
                    if (store.upkeep().begin()) {
                        goOn();
                    }
                });
    }

    private void goOn() {
        if (store.upkeep().step()) {
            thread.later(this::goOn);
        }
    }
}
