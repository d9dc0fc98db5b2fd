package org.careletter.vault.busy;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.FaultRun;
import org.careletter.disk.WatchedProvider;
import org.careletter.vault.Child;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The disk is full at any write, be it of the journal, the database, a backup or the lock: it is
/// said with the sentence for a full disk, nothing that was acknowledged is lost, and the same can
/// be done again as soon as there is room.
@BesideTheWindow
@Tag(FaultRun.TAG)
class FullDisksTest {

    private static final int ROUNDS = FaultRun.times("full-disks", 6, 300);

    @TempDir private Path home;

    @Test
    void loseNothingThatWasAcknowledged() throws Exception {
        var errors = home.resolve("errors");
        var process =
                Child.start(
                        List.of(),
                        List.of(WatchedProvider.OPTION),
                        FullDiskChild.class,
                        errors,
                        home.resolve("vaults").toString(),
                        String.valueOf(ROUNDS),
                        String.valueOf(FaultRun.chance().nextLong()));
        var told = process.inputReader().readAllLines();
        assertThat(Files.readString(errors)).isEmpty();
        var line = told.getLast().split("\\|", 2);
        FaultRun.tell("%d vaults on full disks: %s".formatted(ROUNDS, line[1]));
        assertThat(line[0]).isEqualTo("clean");
        assertThat(line[1]).contains("DISK_FULL");
    }
}
