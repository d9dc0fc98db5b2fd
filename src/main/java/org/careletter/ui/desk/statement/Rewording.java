package org.careletter.ui.desk.statement;

import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Said;
import org.careletter.plan.Statement;
import org.careletter.session.PlanSession;

/// Words that are being changed in place: one wording on top of those before, however many
/// keystrokes it takes.
final class Rewording {

    private final PlanSession session;
    private Statement before;
    private Statement written;

    /// Begins with what a statement says now.
    Rewording(Statement statement, PlanSession session) {
        this.session = session;
        this.before = statement;
        this.written = statement;
        session.endTyping();
    }

    /// The statement with what was typed so far.
    Statement written() {
        return written;
    }

    /// What was typed so far.
    void say(Said said) {
        if (said.equals(written.current().said())) {
            return;
        }
        var after = session.pen().reword(before, said);
        written = after;
        session.type(this, plan -> PlanEdits.edit(plan, after.id(), _ -> after));
    }

    /// Takes note of what became of the statement by undo or elsewhere in the window, such as an
    /// agreement: what is typed next goes on top of that, and brings nothing back that was undone.
    ///
    /// @return whether it has become something else than what was typed here
    boolean follow(Plan plan) {
        var now = plan.statement(written.id()).map(Placed::statement).orElse(written);
        if (now.equals(written)) {
            return false;
        }
        before = now;
        written = now;
        return true;
    }
}
