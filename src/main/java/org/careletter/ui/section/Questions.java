package org.careletter.ui.section;

import javafx.scene.Node;

import org.careletter.guide.GuideItem;
import org.careletter.guide.Guides;
import org.careletter.plan.Place;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.session.PlanSession;
import org.careletter.ui.statement.QuestionCard;
import org.careletter.ui.statement.StatementList;

import java.util.List;
import java.util.UUID;

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

    /// The ids of the questions of a section.
    List<String> items(Section section) {
        return guides.guide(section.guide()).items().stream().map(GuideItem::id).toList();
    }

    /// A card for each question of a section; answers stand with the plan.
    QuestionCard[] cards(Section section) {
        return items(section).stream().map(this::card).toArray(QuestionCard[]::new);
    }

    /// A card for one question; answers stand with the plan.
    QuestionCard card(String item) {
        return card(guides.item(item).orElseThrow());
    }

    /// The same with something above the answers.
    QuestionCard card(String item, Node above) {
        var card = card(item);
        var children = card.getChildren();
        var answers = children.filtered(StatementList.class::isInstance).getFirst();
        children.add(children.indexOf(answers), above);
        return card;
    }

    /// The answers of `owner` to a question.
    StatementList answers(UUID owner, String item) {
        return new StatementList(session, new Place(owner, item), "", surroundings);
    }

    /// The question itself.
    String question(String item) {
        return guides.item(item).orElseThrow().question();
    }

    private QuestionCard card(GuideItem item) {
        var place = new Place(session.now().id(), item.id());
        return new QuestionCard(
                item.question(),
                item.prompts(),
                item.why(),
                new StatementList(session, place, "", surroundings));
    }
}
