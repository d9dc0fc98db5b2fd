package org.careletter.ui.desk.priority;

import org.careletter.session.PlanSession;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.SectionPage;
import org.careletter.ui.kit.Surroundings;

/// What the person wants, in the order they choose.
public final class PrioritiesSection extends SectionPage {

    /// The section for an open plan.
    public PrioritiesSection(PlanSession session, Surroundings surroundings) {
        var questions = new Questions(session, surroundings);
        var guide = questions.guide("priorities");
        super(
                guide.title(),
                guide.intro(),
                new FoldingList<>(
                        session,
                        new PriorityKind(session, surroundings, questions),
                        surroundings.texts(PrioritiesSection.class)));
    }
}
