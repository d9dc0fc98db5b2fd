package org.careletter.ui.desk.section;

import org.careletter.session.PlanSession;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.SectionPage;
import org.careletter.ui.kit.Surroundings;

/// Keeping safe: the questions of the safety plan, and whom to get in touch with, in order.
public final class SafetySection extends SectionPage {

    private static final String CONTACTS = "safety.contacts";

    /// The safety plan of an open plan.
    public SafetySection(PlanSession session, Surroundings surroundings) {
        var questions = new Questions(session, surroundings);
        super(Section.SAFETY.title(surroundings), questions.guide(Section.SAFETY.guide()).intro());
        var texts = surroundings.texts(Section.class);
        for (String item : questions.items(Section.SAFETY.guide())) {
            add(
                    item.equals(CONTACTS)
                            ? questions.card(item, new Contacts(session, texts))
                            : questions.card(item));
        }
    }
}
