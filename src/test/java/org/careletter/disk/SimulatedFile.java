package org.careletter.disk;

import org.careletter.disk.DiskEvent.Cut;
import org.careletter.disk.DiskEvent.Written;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// The bytes of a file: those on the disk for sure, and the changes that still wait in memory.
final class SimulatedFile {

    private byte[] safe = new byte[0];
    private final List<DiskEvent> waiting = new ArrayList<>();

    void change(DiskEvent change) {
        waiting.add(change);
    }

    void forced() {
        int size = safe.length;
        int largest = largest();
        var bytes = Arrays.copyOf(safe, largest);
        for (DiskEvent change : waiting) {
            apply(change, bytes, 0, largest);
            size = sizeAfter(size, change);
        }
        safe = Arrays.copyOf(bytes, size);
        waiting.clear();
    }

    private int largest() {
        int largest = safe.length;
        for (DiskEvent change : waiting) {
            largest = Math.max(largest, sizeAfter(largest, change));
        }
        return largest;
    }

    /// The bytes after a power cut.
    ///
    /// Each block has seen its own number of the changes, because a system writes its pages back in
    /// any order; so has the size.
    ///
    /// @param grain the size of a block that is written whole or not at all
    byte[] after(PowerCut cut, Random chance, int grain) {
        if (waiting.isEmpty()) {
            return safe;
        }
        int largest = largest();
        var bytes = Arrays.copyOf(safe, largest);
        for (int from = 0; from < largest; from += grain) {
            int to = Math.min(largest, from + grain);
            int seen = cut.reached(waiting.size(), chance);
            for (DiskEvent change : waiting.subList(0, seen)) {
                apply(change, bytes, from, to);
            }
        }
        int size = safe.length;
        for (DiskEvent change : waiting.subList(0, cut.reached(waiting.size(), chance))) {
            size = sizeAfter(size, change);
        }
        return Arrays.copyOf(bytes, size);
    }

    private static int sizeAfter(int size, DiskEvent change) {
        return switch (change) {
            case Written(var _, long at, var bytes) ->
                    Math.max(size, Math.toIntExact(at) + bytes.remaining());
            case Cut(var _, long cut) -> Math.min(size, Math.toIntExact(cut));
            default -> throw new IllegalArgumentException(change.toString());
        };
    }

    private static void apply(DiskEvent change, byte[] bytes, int from, int to) {
        switch (change) {
            case Written(var _, long at, var written) -> {
                int first = Math.max(from, Math.toIntExact(at));
                int end = Math.min(to, Math.toIntExact(at) + written.remaining());
                if (first < end) {
                    written.get(first - (int) at, bytes, first, end - first);
                }
            }
            case Cut(var _, long size) -> {
                int first = Math.max(from, Math.toIntExact(size));
                if (first < to) {
                    Arrays.fill(bytes, first, to, (byte) 0);
                }
            }
            default -> throw new IllegalArgumentException(change.toString());
        }
    }
}
