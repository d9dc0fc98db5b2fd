package org.careletter.session;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Checkpoint.Reason;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.shelf.Records;

import java.util.UUID;

/// Keeps versions of an open plan, so that what was written over can be read and brought back.
///
/// What cannot be kept now is kept the next time there is a reason: the plan itself is saved all
/// the while, and says so when it is not.
public final class VersionKeeper {

    private final PlanSession session;
    private final Records records;
    private final Means means;
    private VersionPolicy policy;

    /// Keeps versions of the plan in `session` from now on, and the plan as it is if no version of
    /// it was ever kept.
    public VersionKeeper(PlanSession session, Records records, Means means) {
        this.session = session;
        this.records = records;
        this.means = means;
        this.policy = VersionPolicy.after(session.now());
        keepFirst(session.now());
        session.plan().addListener((_, before, now) -> changed(before, now));
        session.writer().addListener((_, before, _) -> keep(Reason.WRITER, before));
    }

    /// A letter was made of it.
    public void letterMade() {
        keep(Reason.LETTER, session.writer().get());
    }

    /// It is about to be closed.
    public void closing() {
        keep(Reason.CLOSED, session.writer().get());
    }

    /// Something of an earlier version is about to be brought back.
    public void bringingBack() {
        keep(Reason.BROUGHT_BACK, session.writer().get());
    }

    private void changed(Plan before, Plan now) {
        var at = means.clock().instant();
        policy = policy.changed(at);
        policy.reason(before, now, at).ifPresent(reason -> keep(reason, session.writer().get()));
    }

    private void keepFirst(Plan opened) {
        var head = head(opened, Reason.OPENED, session.writer().get());
        means.background()
                .run(
                        () -> {
                            if (records.versions(opened.id()).isEmpty()) {
                                records.keepVersion(opened, head);
                            }
                            return head;
                        },
                        _ -> {},
                        _ -> {});
    }

    private void keep(Reason reason, UUID writer) {
        var plan = session.now();
        if (!policy.calls(plan)) {
            return;
        }
        var before = policy;
        var after = VersionPolicy.after(plan);
        policy = after;
        var head = head(plan, reason, writer);
        means.background()
                .run(
                        () -> {
                            records.keepVersion(plan, head);
                            return head;
                        },
                        _ -> {},
                        _ -> policy = policy.kept().equals(plan) ? before : policy);
    }

    private Checkpoint head(Plan plan, Reason reason, UUID writer) {
        return new Checkpoint(
                means.ids().get(),
                plan.id(),
                means.clock().instant(),
                plan.nameOf(writer).orElse(""),
                reason);
    }
}
