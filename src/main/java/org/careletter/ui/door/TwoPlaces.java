package org.careletter.ui.door;

import org.careletter.vault.RecoveryWords;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Which two words are asked back: two different ones, by chance, in their order.
final class TwoPlaces {

    private TwoPlaces() {}

    /// @param chance decides which
    static List<Integer> from(UUID chance) {
        int first = Math.floorMod(chance.getMostSignificantBits(), RecoveryWords.COUNT);
        int step = 1 + Math.floorMod(chance.getLeastSignificantBits(), RecoveryWords.COUNT - 1);
        return Stream.of(first, (first + step) % RecoveryWords.COUNT).sorted().toList();
    }
}
