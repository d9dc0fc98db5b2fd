package org.careletter.ui.section;

import org.careletter.guide.GuideItem;
import org.careletter.guide.Guides;
import org.careletter.plan.Place;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.session.PlanSession;
import org.careletter.ui.statement.QuestionCard;
import org.careletter.ui.statement.StatementList;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/// Cards for the questions of a guide, in the language of the window.
final class Questions {

    private final PlanSession session;
    private final Surroundings surroundings;
    private final Guides guides;

    Questions(PlanSession session, Surroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
        this.guides = Guides.in(surroundings.locale().toLanguageTag());
    }

    /// The sentence on what a section is about.
    String intro(Section section) {
        return guides.guide(section.guide()).intro();
    }

    /// A card for each question of a section that `which` picks; answers stand with the plan.
    QuestionCard[] cards(Section section, Predicate<String> which) {
        return guides.guide(section.guide()).items().stream()
                .filter(item -> which.test(item.id()))
                .map(item -> card(item, session.now().id()))
                .toArray(QuestionCard[]::new);
    }

    /// A card for one question; answers stand with the plan.
    QuestionCard card(String item) {
        return card(guides.item(item).orElseThrow(), session.now().id());
    }

    /// The answers of `owner` to a question, with the question itself as the prompt.
    StatementList answers(UUID owner, String item) {
        var question = guides.item(item).orElseThrow().question();
        return new StatementList(session, new Place(owner, item), question, surroundings);
    }

    private QuestionCard card(GuideItem item, UUID owner) {
        return new QuestionCard(
                item.question(),
                List.copyOf(item.prompts()),
                item.why(),
                new StatementList(session, new Place(owner, item.id()), "", surroundings));
    }
}
