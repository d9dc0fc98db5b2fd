package org.careletter.vault.busy;

import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// What came of many rounds of one kind of fault.
final class Tally {

    int cases;
    int saves;
    int lost;
    int wrong;
    private int notOpened;
    private final Map<String, Integer> failures = new TreeMap<>();
    private final Map<VaultNotice, Integer> notices = new EnumMap<>(VaultNotice.class);

    void notOpened(VaultFailure failure) {
        notOpened++;
        failures.merge(String.valueOf(failure.getMessage()), 1, Integer::sum);
    }

    /// Something is gone or older, and what was told does not say so.
    void lostWithoutAWord(Collection<VaultNotice> told) {
        lost++;
        failures.merge("lost, but told " + told, 1, Integer::sum);
    }

    void notices(Collection<VaultNotice> told) {
        told.forEach(notice -> notices.merge(notice, 1, Integer::sum));
    }

    /// How often this was told.
    int told(VaultNotice notice) {
        return notices.getOrDefault(notice, 0);
    }

    /// Whether nothing went wrong.
    boolean isClean() {
        return lost == 0 && wrong == 0 && notOpened == 0;
    }

    @Override
    public String toString() {
        return "lost %d, not opened %d, wrong content %d; told %s"
                        .formatted(lost, notOpened, wrong, notices)
                + (failures.isEmpty() ? "" : "; failures " + failures);
    }
}
