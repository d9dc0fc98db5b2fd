package org.careletter.vault.busy;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.FaultRun;
import org.careletter.disk.DiskEvent;
import org.careletter.disk.DiskEvent.Forced;
import org.careletter.disk.DiskEvent.ForcedFolder;
import org.careletter.disk.DiskEvent.Said;
import org.careletter.disk.PowerCut;
import org.careletter.disk.SimulatedDisk;
import org.careletter.disk.WatchedProvider;
import org.careletter.vault.Child;
import org.careletter.vault.Damages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// When the power goes, everything that was acknowledged is there afterwards.
///
/// A program that uses a vault is recorded: every write, size, rename and flush of every file,
/// database included. Then the power is cut at any moment of the record: what was flushed is there,
/// of the rest some parts are and some are not, in any order, in blocks of 512 bytes or 4 KiB.
@BesideTheWindow
@Tag(FaultRun.TAG)
class PowerCutsTest {

    private static final int CUTS = FaultRun.times("power-cuts", 60, 2000);
    private static final int CUTS_OF_ONE_RECORD = 200;
    private static final int CHANGES = 120;
    private static final List<PowerCut> WAYS = List.of(PowerCut.values());
    private static final int[] GRAINS = {512, 4096};

    @TempDir private Path home;

    @Test
    void costNothingThatWasAcknowledged() throws Exception {
        var chance = FaultRun.chance();
        var tally = new Tally();
        long events = 0;
        for (int left = CUTS; left > 0; left -= CUTS_OF_ONE_RECORD) {
            var record = recorded(chance.nextLong());
            events += record.size();
            cutAll(record, Math.min(left, CUTS_OF_ONE_RECORD), chance, tally);
        }
        FaultRun.tell("%d power cuts in %d events: %s".formatted(CUTS, events, tally));
        assertThat(tally.isClean()).as(tally.toString()).isTrue();
        assertThat(tally.saves).isGreaterThan(CUTS);
    }

    @Test
    void wouldBeSeenIfNothingWasFlushed() throws Exception {
        var tally = new Tally();
        var unflushed =
                recorded(1).stream()
                        .filter(
                                event ->
                                        !(event instanceof Forced || event instanceof ForcedFolder))
                        .toList();
        cutAll(unflushed, 20, FaultRun.chance(), tally);
        assertThat(tally.isClean()).isFalse();
    }

    private List<DiskEvent> recorded(long seed) throws Exception {
        var below = Files.createDirectory(home.resolve("disk"));
        var log = home.resolve("record");
        var process =
                Child.start(
                        List.of(),
                        List.of(WatchedProvider.OPTION),
                        RecordingChild.class,
                        home.resolve("errors"),
                        below.toString(),
                        log.toString(),
                        String.valueOf(CHANGES),
                        String.valueOf(seed));
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(home.resolve("errors")).isEmptyFile();
        Damages.delete(below);
        return events(log);
    }

    private static List<DiskEvent> events(Path log) throws IOException {
        var events = new ArrayList<DiskEvent>();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(log)))) {
            while (true) {
                events.add(DiskEvent.read(in));
            }
        } catch (EOFException _) {
            return events;
        }
    }

    /// Cuts the power at moments spread by chance over the whole record.
    private void cutAll(List<DiskEvent> record, int cuts, Random chance, Tally tally)
            throws IOException {
        var disk = new SimulatedDisk();
        var known = new Acknowledged();
        var moments = chance.ints(cuts, 1, record.size() + 1).sorted().toArray();
        int at = 0;
        for (int moment : moments) {
            for (; at < moment; at++) {
                var event = record.get(at);
                disk.happens(event);
                if (event instanceof Said(var line)) {
                    known.hears(line);
                }
            }
            var left = home.resolve("left");
            var cut = WAYS.get(chance.nextInt(WAYS.size()));
            disk.writeTo(left, cut, chance, GRAINS[chance.nextInt(GRAINS.length)]);
            new Acknowledged(known).check(left.resolve("vault"), tally);
            Damages.delete(left);
        }
    }
}
