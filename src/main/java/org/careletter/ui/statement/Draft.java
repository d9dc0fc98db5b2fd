package org.careletter.ui.statement;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.careletter.plan.Origin;
import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Statement;
import org.careletter.ui.session.PlanSession;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A statement while it is being written down. From the first letter on it is part of the plan, so
/// that nothing typed can be lost and the letter shows it.
final class Draft {

    private final PlanSession session;
    private final Place place;
    private final ObjectProperty<UUID> voice;
    private final ObjectProperty<Origin> origin = new SimpleObjectProperty<>(Origin.SAID);
    private @Nullable UUID id;
    private String text = "";

    Draft(PlanSession session, Place place, UUID voice) {
        this.session = session;
        this.place = place;
        this.voice = new SimpleObjectProperty<>(voice);
        this.voice.addListener(_ -> write());
        this.origin.addListener(_ -> write());
    }

    /// Whose words they are.
    ObjectProperty<UUID> voice() {
        return voice;
    }

    /// How they came; "said" counts as "wrote" while the voice itself is writing.
    ObjectProperty<Origin> origin() {
        return origin;
    }

    /// The id of the statement in the plan; null while nothing was typed.
    @Nullable UUID id() {
        return id;
    }

    /// Goes on with a statement that was half written when the plan was locked.
    void goOnWith(Statement written) {
        voice.set(written.voice());
        origin.set(written.origin() == Origin.WROTE ? Origin.SAID : written.origin());
        id = written.id();
        text = written.text();
    }

    /// What was typed so far.
    void type(String typed) {
        text = typed;
        write();
    }

    /// The words are whole; what is typed next is another statement.
    void finish() {
        id = null;
        text = "";
        session.setHalfWritten(null);
        session.endTyping();
    }

    /// Whether undo took the statement away again.
    boolean wasTakenBack(Plan plan) {
        var written = id;
        return written != null && plan.statement(written).isEmpty();
    }

    private void write() {
        var written = id;
        if (text.isBlank()) {
            if (written != null) {
                session.type(this, plan -> PlanEdits.remove(plan, written));
                id = null;
                session.setHalfWritten(null);
            }
            return;
        }
        if (written == null) {
            var fresh = session.newId();
            id = fresh;
            session.setHalfWritten(fresh);
            session.type(this, plan -> PlanEdits.say(plan, place, statement(fresh)));
        } else {
            session.type(this, plan -> PlanEdits.edit(plan, written, _ -> statement(written)));
        }
    }

    private Statement statement(UUID as) {
        var first = Statement.first(as, voice.get(), session.wording(text.strip()));
        return switch (origin.get()) {
            case NOTICED, INTERPRETED -> first.withOrigin(origin.get(), null, "");
            case WROTE, SAID -> first;
        };
    }
}
