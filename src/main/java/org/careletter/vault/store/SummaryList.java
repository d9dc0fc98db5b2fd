package org.careletter.vault.store;

import org.careletter.plan.kept.Summary;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.Row;
import org.careletter.vault.rows.SummaryReading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The summaries of all plans, readable, so that no plan is opened to list them. Any thread may
/// ask; the store thread alone changes them.
final class SummaryList {

    private final Set<VaultNotice> notices;
    private final Map<UUID, Summary> summaries = new ConcurrentHashMap<>();

    /// @param notices gets that a summary could not be read
    SummaryList(Set<VaultNotice> notices) {
        this.notices = notices;
    }

    /// All of them, the last changed first.
    List<Summary> all() {
        return summaries.values().stream()
                .sorted(Comparator.comparing(Summary::changed).reversed())
                .toList();
    }

    /// The summary of a plan.
    ///
    /// @throws VaultFailure NOT_FOUND if there is no such plan
    Summary of(UUID plan) throws VaultFailure {
        var summary = summaries.get(plan);
        if (summary == null) {
            throw VaultFailure.ofRecord(Kind.NOT_FOUND, plan);
        }
        return summary;
    }

    /// @throws VaultFailure NOT_FOUND if there is no such plan
    void checkHas(UUID plan) throws VaultFailure {
        of(plan);
    }

    /// Takes what a database that was just opened says. Somebody waits for thousands of them, so
    /// all processors help.
    void read(Collection<Row> rows) {
        clear();
        rows.parallelStream().forEach(this::read);
    }

    private void read(Row row) {
        try {
            var summary = SummaryReading.read(row.content().array());
            put(summary.plan(), summary);
        } catch (Damage _) {
            notices.add(VaultNotice.CHANGES_LOST);
        }
    }

    /// Takes what was just saved.
    void put(UUID plan, Summary summary) {
        summaries.put(plan, summary);
    }

    /// Forgets a plan that was taken out.
    void remove(UUID plan) {
        summaries.remove(plan);
    }

    /// Forgets everything.
    void clear() {
        summaries.clear();
    }
}
