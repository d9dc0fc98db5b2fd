package org.careletter.session;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.careletter.plan.Place;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Said;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Origin;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// A statement while it is being written down. From the first letter on it is part of the plan, so
/// that nothing typed can be lost and the letter shows it.
///
/// It belongs to one writer: whoever gets the keyboard starts a statement of their own.
public final class Draft {

    private final PlanSession session;
    private final Place place;
    private final ObjectProperty<UUID> voice;
    private final ObjectProperty<Origin> origin = new SimpleObjectProperty<>(Origin.SAID);
    private @Nullable Statement written;

    /// A statement at `place` that is to be said by `voice`.
    public Draft(PlanSession session, Place place, UUID voice) {
        this.session = session;
        this.place = place;
        this.voice = new SimpleObjectProperty<>(voice);
        this.voice.addListener(_ -> again());
    }

    /// Whose words they are.
    public ObjectProperty<UUID> voice() {
        return voice;
    }

    /// How they came; "said" counts as "wrote" while the voice itself is writing.
    public ObjectProperty<Origin> origin() {
        return origin;
    }

    /// The statement as it is in the plan; null while nothing was typed.
    public @Nullable Statement written() {
        return written;
    }

    /// Goes on with a statement that was half written when the plan was locked.
    ///
    /// @return whether it is still nothing but a draft of who writes now
    public boolean goOnWith(Statement half) {
        voice.set(half.voice());
        origin.set(half.origin() == Origin.WROTE ? Origin.SAID : half.origin());
        written = isDraft(half) ? half : null;
        return written != null;
    }

    /// What was typed so far; empty while there are no words.
    public void tell(Optional<Said> said) {
        said.ifPresentOrElse(this::write, this::takeBack);
    }

    /// The words are whole; what is typed next is another statement.
    public void finish() {
        var whole = written;
        written = null;
        if (whole != null && session.halfWritten().filter(whole.id()::equals).isPresent()) {
            session.setHalfWritten(null);
        }
        session.endTyping();
    }

    /// Looks what became of the statement by undo or elsewhere in the window. What is still nothing
    /// but a draft goes on with the words it has now; what was taken away or has become more than
    /// that is left alone.
    ///
    /// @return the words to go on with; empty if there is nothing to go on with
    public Optional<Said> follow(Plan plan) {
        var mine = written;
        if (mine == null) {
            return Optional.empty();
        }
        var now = plan.statement(mine.id()).map(Placed::statement).orElse(null);
        written = now != null && isDraft(now) ? now : null;
        return Optional.ofNullable(written).map(each -> each.current().said());
    }

    private boolean isDraft(Statement statement) {
        return statement.wordings().size() == 1
                && statement.current().agreed() == null
                && statement.current().by().equals(session.writer().get())
                && statement.voice().equals(voice.get())
                && !statement.leftOut();
    }

    private void write(Said said) {
        var before = written;
        var id = before == null ? session.newId() : before.id();
        var after = session.pen().writeDown(id, voice.get(), origin.get(), said);
        written = after;
        session.setHalfWritten(id);
        session.type(
                this,
                plan ->
                        before == null
                                ? PlanEdits.say(plan, place, after)
                                : PlanEdits.edit(plan, id, _ -> after));
    }

    private void takeBack() {
        var gone = written;
        if (gone != null) {
            written = null;
            session.setHalfWritten(null);
            session.type(this, plan -> PlanEdits.remove(plan, gone.id()));
        }
    }

    private void again() {
        var said = written;
        if (said != null) {
            write(said.current().said());
        }
    }
}
