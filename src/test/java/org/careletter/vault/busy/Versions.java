package org.careletter.vault.busy;

import org.careletter.plan.Plan;
import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Every version of every plan that was saved, to compare with what a damaged vault still has.
final class Versions {

    private final Map<UUID, List<Plan>> saved = new LinkedHashMap<>();

    void add(Plan plan) {
        saved.computeIfAbsent(plan.id(), _ -> new ArrayList<>()).add(plan);
    }

    /// Unlocks the vault and counts: wrong is content that nobody saved; lost is a plan that is
    /// gone or older without a word.
    void check(Callable<Vault> unlocking, Tally tally) throws Exception {
        tally.cases++;
        try (var vault = unlocking.call()) {
            for (var versions : saved.values()) {
                check(vault, versions, tally);
            }
            if (vault.profile().isEmpty()) {
                missing(vault, tally);
            }
            tally.notices(vault.notices());
        } catch (VaultFailure failure) {
            tally.notOpened(failure);
        }
    }

    private static void check(Vault vault, List<Plan> versions, Tally tally) throws VaultFailure {
        try {
            var plan = vault.open(versions.getFirst().id());
            tally.saves++;
            if (!versions.contains(plan)) {
                tally.wrong++;
            } else if (!plan.equals(versions.getLast())) {
                missing(vault, tally);
            }
        } catch (VaultFailure failure) {
            if (failure.kind() == Kind.NOT_FOUND) {
                missing(vault, tally);
            } else if (failure.kind() != Kind.RECORD_DAMAGED) {
                throw failure;
            }
        }
    }

    private static void missing(Vault vault, Tally tally) {
        if (!vault.notices().contains(VaultNotice.CHANGES_LOST)) {
            tally.lostWithoutAWord(vault.notices());
        }
    }
}
