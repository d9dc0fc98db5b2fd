package org.careletter.ui.desk.priority;

import org.careletter.session.PlanSession;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.SectionPage;
import org.careletter.ui.kit.Surroundings;

/// Risks worth taking: one card for each decision, reasoned and never scored.
public final class RisksSection extends SectionPage {

    /// The section for an open plan.
    public RisksSection(PlanSession session, Surroundings surroundings) {
        var questions = new Questions(session, surroundings);
        var guide = questions.guide("risks");
        super(
                guide.title(),
                guide.intro(),
                new FoldingList<>(
                        session,
                        new RiskKind(session, surroundings, questions),
                        surroundings.texts(RisksSection.class)));
    }
}
