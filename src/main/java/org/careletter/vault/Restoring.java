package org.careletter.vault;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Summary;
import org.careletter.vault.SafetyCopies.Way;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Packed;
import org.careletter.vault.entry.Change.Saved;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.rows.SummaryReading;
import org.careletter.vault.store.Store;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Brings single plans back out of a backup, on the store thread.
record Restoring(Store store, PlanCodec codec) {

    /// Brings a plan back unless it is there just so. What is there and cannot be read any more is
    /// replaced; what this version does not understand stays.
    BroughtBack bringBack(Saved saved, Way way, Supplier<UUID> ids) throws VaultFailure, Damage {
        var thenBytes = Packed.unpack(saved.plan());
        var then = decoded(thenBytes);
        if (then.isEmpty()) {
            return new BroughtBack(0, 0, 0, 1);
        }
        var plan = then.get();
        var bytes = there(saved.id());
        if (bytes.isEmpty()) {
            save(plan, summary(saved));
            return new BroughtBack(1, 0, 0, 0);
        }
        var now = decoded(bytes.get());
        if (Arrays.equals(bytes.get(), thenBytes) || now.equals(then)) {
            return new BroughtBack(0, 1, 0, 0);
        }
        var id = ids.get();
        if (way == Way.BESIDE || now.isEmpty()) {
            save(plan.copied(id), summary(saved).copied(id));
            return new BroughtBack(0, 0, 1, 0);
        }
        save(now.get().copied(id), store.summary(saved.id()).copied(id));
        save(plan, summary(saved));
        return new BroughtBack(1, 0, 1, 0);
    }

    /// The plan that was saved.
    ///
    /// @throws VaultFailure RECORD_DAMAGED if this version cannot make one of it
    Plan plan(Saved saved) throws VaultFailure, Damage {
        return decoded(Packed.unpack(saved.plan()))
                .orElseThrow(() -> VaultFailure.ofRecord(Kind.RECORD_DAMAGED, saved.id()));
    }

    /// What the list showed of it.
    static Summary summary(Saved saved) throws Damage {
        return SummaryReading.read(saved.summary().array());
    }

    /// The plan as it is now; empty when it is gone or cannot be read.
    private Optional<byte[]> there(UUID id) throws VaultFailure {
        try {
            return Optional.of(store.plan(id));
        } catch (VaultFailure failure) {
            return switch (failure.kind()) {
                case NOT_FOUND, RECORD_DAMAGED -> Optional.empty();
                default -> throw failure;
            };
        }
    }

    private Optional<Plan> decoded(byte[] bytes) {
        try {
            return Optional.of(codec.decode(bytes));
        } catch (Exception _) {
            return Optional.empty();
        }
    }

    private void save(Plan plan, Summary summary) throws VaultFailure {
        store.save(plan.id(), new Bytes(codec.encode(plan)), summary);
    }
}
