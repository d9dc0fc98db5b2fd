package org.careletter.ui.priority;

import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.session.PlanSession;

/// Risks worth taking: one card for each decision, reasoned and never scored.
public final class RisksSection extends CardSection {

    /// The section for an open plan.
    public RisksSection(PlanSession session, Surroundings surroundings) {
        var questions = new Questions(session, surroundings);
        super(
                questions.guides().guide("risks"),
                new FoldingList<>(
                        session,
                        new RiskKind(session, surroundings, questions),
                        surroundings.texts(RisksSection.class)));
    }
}
