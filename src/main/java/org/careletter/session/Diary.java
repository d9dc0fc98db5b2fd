package org.careletter.session;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Deed;
import org.careletter.shelf.Records;
import org.careletter.shelf.ShelfFailure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/// Tells the activity log what was done, and by whom.
///
/// It never comes in the way of what is done: what cannot be written into the log now waits, and
/// goes there before what is done next.
public final class Diary {

    private final Records records;
    private final Means means;
    private final Supplier<String> who;

    /// Touched where the vault's work is done, and nowhere else.
    private final Deque<Activity> waiting = new ArrayDeque<>();

    /// A diary of what is done.
    ///
    /// @param who the name of who is at the keyboard, asked for at each deed
    public Diary(Records records, Supplier<String> who, Means means) {
        this.records = records;
        this.means = means;
        this.who = who;
    }

    /// Something that concerns no plan, to be told by somebody else.
    public Activity of(Deed deed) {
        return Activity.of(means.ids().get(), means.clock().instant(), deed, who.get());
    }

    /// Something done to a plan, to be told by somebody else.
    public Activity of(Deed deed, Plan plan) {
        return Activity.in(plan, means.ids().get(), means.clock().instant(), deed, who.get());
    }

    /// Tells what was done.
    public void note(Activity activity) {
        means.background().run(() -> tell(activity), _ -> {}, _ -> {});
    }

    private Activity tell(Activity activity) throws ShelfFailure {
        waiting.add(activity);
        for (var next = waiting.peek(); next != null; next = waiting.peek()) {
            records.note(next);
            waiting.remove();
        }
        return activity;
    }
}
