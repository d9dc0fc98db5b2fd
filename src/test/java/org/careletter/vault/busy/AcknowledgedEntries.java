package org.careletter.vault.busy;

import org.careletter.plan.kept.Activity;
import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// The letters, versions and deeds that a [BusyVault] acknowledged, by the number of the thing that
/// kept them, and so what has to be there.
final class AcknowledgedEntries {

    /// Since their plan was last erased.
    private final Set<Integer> letters = new TreeSet<>();

    private final Set<Integer> versions = new TreeSet<>();

    /// Ever since; when their plan is erased, they stay without what they said.
    private final Set<Integer> deeds = new TreeSet<>();

    void addAll(AcknowledgedEntries others) {
        letters.addAll(others.letters);
        versions.addAll(others.versions);
        deeds.addAll(others.deeds);
    }

    /// Adds what a thing kept.
    void add(int number) {
        if (BusyVault.removes(number)) {
            erase(BusyVault.which(number));
        }
        if (BusyVault.keepsLetter(number)) {
            letters.add(number);
        }
        if (BusyVault.keepsVersion(number)) {
            versions.add(number);
        }
        if (BusyVault.notes(number)) {
            deeds.add(number);
        }
    }

    /// A plan may be erased.
    void erase(int which) {
        letters.removeIf(letter -> BusyVault.which(letter) == which);
        versions.removeIf(version -> BusyVault.which(version) == which);
    }

    /// Looks whether everything is there, and counts what is not.
    ///
    /// @param mayBeErased whether a plan may have been erased without a word
    void check(Vault vault, IntPredicate mayBeErased, Tally tally) throws VaultFailure {
        for (int number : letters) {
            if (!mayBeErased.test(BusyVault.which(number))) {
                checkLetter(vault, number, tally);
            }
        }
        for (int number : versions) {
            if (!mayBeErased.test(BusyVault.which(number))) {
                checkVersion(vault, number, tally);
            }
        }
        checkDeeds(vault, tally);
    }

    private static void checkLetter(Vault vault, int number, Tally tally) {
        try {
            var bytes = vault.archive().open(BusyVault.letter(number));
            tally.wrong += Arrays.equals(bytes, BusyVault.letterBytes(number)) ? 0 : 1;
        } catch (VaultFailure failure) {
            tally.notOpened(failure);
        }
    }

    private static void checkVersion(Vault vault, int number, Tally tally) {
        try {
            var plan = vault.archive().open(BusyVault.version(number));
            tally.wrong += plan.equals(BusyVault.plan(number)) ? 0 : 1;
        } catch (VaultFailure failure) {
            tally.notOpened(failure);
        }
    }

    private void checkDeeds(Vault vault, Tally tally) throws VaultFailure {
        var log = vault.archive().activity();
        tally.wrong += log.whole() ? 0 : 1;
        Map<UUID, Activity> found =
                log.activities().stream()
                        .collect(Collectors.toMap(Activity::id, Function.identity()));
        for (int number : deeds) {
            var deed = BusyVault.deed(number);
            var there = found.get(deed.id());
            if (there == null) {
                tally.lost++;
            } else if (!there.equals(deed) && !there.equals(deed.ofAnErasedPlan())) {
                tally.wrong++;
            }
        }
    }
}
