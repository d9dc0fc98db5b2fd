package org.careletter.ui.desk.readback;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.careletter.plan.Placed;
import org.careletter.plan.Said;
import org.careletter.plan.Statement;
import org.careletter.plan.code.AgreedHow;
import org.careletter.session.PlanSession;
import org.careletter.words.Ledger;
import org.careletter.words.Standing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Takes the words of one voice back to it, one statement at a time.
///
/// What came of each is read off the plan and never kept beside it, so undo leads back to the
/// statement it is about.
final class ReadBackModel {

    private final PlanSession session;
    private final UUID voice;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<AgreedHow> how = new SimpleObjectProperty<>(AgreedHow.READ_BACK);
    private final ObjectProperty<Optional<UUID>> with =
            new SimpleObjectProperty<>(Optional.empty());
    private final Subscription following;
    private final Deque<Integer> decided = new ArrayDeque<>();
    private List<Placed> queue = List.of();
    private int at;
    private boolean deciding;

    ReadBackModel(PlanSession session, UUID voice) {
        this.session = session;
        this.voice = voice;
        var reader = session.writer().get();
        if (reader.equals(voice)) {
            how.set(AgreedHow.READ_THEMSELF);
        } else if (!reader.equals(session.now().person().id())) {
            with.set(Optional.of(reader));
        }
        following = session.plan().subscribe((_, _) -> follow());
        begin();
    }

    /// Whose words are read back.
    UUID voice() {
        return voice;
    }

    /// What there is to decide now.
    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// How the words are taken in.
    ObjectProperty<AgreedHow> how() {
        return how;
    }

    /// The contributor who reads them out or stands by; empty for nobody.
    ObjectProperty<Optional<UUID>> with() {
        return with;
    }

    /// Starts with everything that waits now.
    void begin() {
        queue =
                Ledger.of(session.now()).voice(voice).waiting().rows().stream()
                        .map(row -> new Placed(row.place(), row.statement()))
                        .toList();
        at = 0;
        decided.clear();
        look();
    }

    /// They agree to exactly these words.
    void agree() {
        decide(
                was ->
                        session.pen()
                                .agree(was, session.today(), how.get(), with.get().orElse(null)));
    }

    /// They keep the words they had before somebody changed them.
    void keepTheirs() {
        decide(was -> session.pen().keepTheirs(was));
    }

    /// They want it left out of every letter.
    void leaveOut() {
        decide(was -> was.withLeftOut(true));
    }

    /// They say it in other words. Typed by somebody else, these are read back once more before
    /// anything else.
    void differently(Said said) {
        decide(was -> session.pen().reword(was, said));
    }

    /// Not now: it goes on waiting.
    void notNow() {
        on();
    }

    /// Back to the statement before.
    void back() {
        at = Math.max(0, at - 1);
        look();
    }

    /// Stops following the plan.
    void close() {
        following.unsubscribe();
    }

    private void decide(UnaryOperator<Statement> edit) {
        if (!(step.get() instanceof Step.Asking(var placed, var _, var _, var _))) {
            return;
        }
        var here = at;
        deciding = true;
        session.change(placed.statement().id(), edit);
        deciding = false;
        if (!stillWaits(queue.get(here))) {
            decided.push(here);
            on();
        } else {
            look();
        }
    }

    private void on() {
        at = Math.min(at + 1, queue.size());
        look();
    }

    /// Undo may have made a statement wait again that was decided before: then it is its turn.
    private void follow() {
        if (deciding) {
            return;
        }
        var last = decided.peek();
        if (last != null && stillWaits(queue.get(last))) {
            decided.pop();
            at = last;
        }
        look();
    }

    private void look() {
        while (at < queue.size() && now(queue.get(at)).isEmpty()) {
            at++;
        }
        step.set(
                at < queue.size()
                        ? new Step.Asking(
                                now(queue.get(at)).orElseThrow(), at + 1, queue.size(), at > 0)
                        : new Step.Done(
                                (int) queue.stream().filter(this::isSettled).count(),
                                (int) queue.stream().filter(this::isLeftOut).count(),
                                (int) queue.stream().filter(this::stillWaits).count()));
    }

    private Optional<Placed> now(Placed asked) {
        return session.now().statement(asked.statement().id());
    }

    private boolean isSettled(Placed asked) {
        return now(asked)
                .map(Placed::statement)
                .filter(each -> !each.leftOut() && !Standing.of(each).waits())
                .isPresent();
    }

    private boolean isLeftOut(Placed asked) {
        return now(asked).filter(each -> each.statement().leftOut()).isPresent();
    }

    private boolean stillWaits(Placed asked) {
        return now(asked)
                .map(Placed::statement)
                .filter(each -> !each.leftOut() && Standing.of(each).waits())
                .isPresent();
    }

    /// Where reading back has got to.
    sealed interface Step {

        /// One statement is asked about.
        ///
        /// @param placed the statement as it is now, and where it stands
        /// @param number its number, from 1
        /// @param count how many there are
        /// @param canGoBack whether there is one before
        record Asking(Placed placed, int number, int count, boolean canGoBack) implements Step {}

        /// All were asked about.
        ///
        /// @param settled how many are the voice's own words now
        /// @param leftOut how many stay out of the letter
        /// @param waiting how many still wait
        record Done(int settled, int leftOut, int waiting) implements Step {}
    }
}
