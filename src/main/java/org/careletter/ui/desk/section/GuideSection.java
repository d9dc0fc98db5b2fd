package org.careletter.ui.desk.section;

import org.careletter.session.PlanSession;
import org.careletter.ui.desk.statement.QuestionCard;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.SectionPage;
import org.careletter.ui.kit.Surroundings;

/// A section that goes through a guide, a card for each question: about me, strengths, what is
/// decided together, views.
public final class GuideSection extends SectionPage {

    /// The section, with the questions of the guide of the same name.
    public GuideSection(Section section, PlanSession session, Surroundings surroundings) {
        var questions = new Questions(session, surroundings);
        super(section.title(surroundings), questions.guide(section.guide()).intro());
        var cards =
                questions.items(section.guide()).stream()
                        .map(questions::card)
                        .toArray(QuestionCard[]::new);
        if (section.switchedBy().isEmpty()) {
            add(cards);
        } else {
            var texts = surroundings.texts(Section.class);
            add(new PartSwitch(section, texts.of("offer", section), texts, session, cards));
        }
    }
}
