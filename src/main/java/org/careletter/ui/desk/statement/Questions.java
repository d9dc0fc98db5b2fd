package org.careletter.ui.desk.statement;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.careletter.guide.Guide;
import org.careletter.guide.GuideItem;
import org.careletter.guide.Guides;
import org.careletter.plan.Place;
import org.careletter.session.PlanSession;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.SteadyBox;
import org.careletter.ui.kit.Surroundings;

import java.util.List;
import java.util.UUID;

/// The guides' questions in the language of the window, each with what was said to it: as a card of
/// its own, or as a block of a card.
public final class Questions {

    private final Guides guides;
    private final PlanSession session;
    private final Surroundings surroundings;

    /// The questions about an open plan.
    public Questions(PlanSession session, Surroundings surroundings) {
        this.guides = Guides.in(surroundings.locale().toLanguageTag());
        this.session = session;
        this.surroundings = surroundings;
    }

    /// A guide by its id.
    public Guide guide(String id) {
        return guides.guide(id);
    }

    /// The ids of a guide's questions, in their order.
    public List<String> items(String guide) {
        return guide(guide).items().stream().map(GuideItem::id).toList();
    }

    /// The question itself.
    public String question(String item) {
        return item(item).question();
    }

    /// A card for one question; answers stand with the plan.
    public QuestionCard card(String item) {
        return asking(item, answers(session.now().id(), item));
    }

    /// The same with something above the answers.
    public QuestionCard card(String item, Node above) {
        var card = card(item);
        var children = card.getChildren();
        var answers = children.filtered(StatementList.class::isInstance).getFirst();
        children.add(children.indexOf(answers), above);
        return card;
    }

    /// What was said about `owner` to a question. At first the voice is whoever has the keyboard.
    public StatementList answers(UUID owner, String item) {
        return new StatementList(session, new Place(owner, item), "", surroundings);
    }

    /// What was said about `owner` to a question. At first the voice is `voice`.
    public StatementList answers(UUID owner, String item, UUID voice) {
        var answers = answers(owner, item);
        answers.composer().setVoice(voice);
        answers.composer().field().setAccessibleText(question(item));
        return answers;
    }

    /// A question and what was said to it about `owner`. At first the voice is the person.
    public VBox block(UUID owner, String item) {
        return block(owner, item, session.now().person().id());
    }

    /// A question and what was said to it about `owner`. At first the voice is `voice`.
    public VBox block(UUID owner, String item, UUID voice) {
        return block(item, answers(owner, item, voice));
    }

    /// A question and its answers.
    public VBox block(String item, StatementList answers) {
        var asks = asking(item, answers);
        asks.getStyleClass().clear();
        return Controls.styled(new SteadyBox(12, asks), "block");
    }

    /// A question with something else than statements below it.
    public VBox heading(String item) {
        var block = new SteadyBox(12, Controls.label(question(item), "question"));
        var prompts = item(item).prompts();
        if (!prompts.isEmpty()) {
            block.getChildren().add(QuestionCard.prompts(prompts));
        }
        return Controls.styled(block, "block");
    }

    private QuestionCard asking(String id, StatementList answers) {
        var item = item(id);
        return new QuestionCard(item.question(), item.prompts(), item.why(), answers);
    }

    private GuideItem item(String id) {
        return guides.item(id)
                .orElseThrow(() -> new IllegalArgumentException("no such question: " + id));
    }
}
