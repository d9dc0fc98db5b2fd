package org.careletter.ui.priority;

import javafx.scene.layout.VBox;

import org.careletter.guide.GuideItem;
import org.careletter.guide.Guides;
import org.careletter.plan.Place;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.SteadyBox;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.session.PlanSession;
import org.careletter.ui.statement.QuestionCard;
import org.careletter.ui.statement.StatementList;

import java.util.List;
import java.util.UUID;

/// The guides' questions as blocks of a card, each with what was said to it.
final class Questions {

    private final Guides guides;
    private final PlanSession session;
    private final Surroundings surroundings;

    Questions(PlanSession session, Surroundings surroundings) {
        this.guides = Guides.in(surroundings.locale().toLanguageTag());
        this.session = session;
        this.surroundings = surroundings;
    }

    /// The guides themselves.
    Guides guides() {
        return guides;
    }

    /// A question and what was said to it about `owner`. At first the voice is the person.
    VBox block(UUID owner, String item) {
        return block(owner, item, session.now().person().id());
    }

    /// A question and what was said to it about `owner`. At first the voice is `voice`.
    VBox block(UUID owner, String item, UUID voice) {
        return block(item, answers(owner, item, voice));
    }

    /// What was said about `owner` to a question. At first the voice is `voice`.
    StatementList answers(UUID owner, String item, UUID voice) {
        var answers = new StatementList(session, new Place(owner, item), "", surroundings);
        answers.composer().setVoice(voice);
        answers.composer().field().setAccessibleText(item(item).question());
        return answers;
    }

    /// A question and its answers.
    VBox block(String item, StatementList answers) {
        var asked = item(item);
        var asks = new QuestionCard(asked.question(), asked.prompts(), asked.why(), answers);
        asks.getStyleClass().clear();
        return styled(new SteadyBox(12, asks));
    }

    /// A question with something else than statements below it.
    VBox heading(String item) {
        var asked = item(item);
        var block = styled(new SteadyBox(12, Controls.label(asked.question(), "question")));
        if (!asked.prompts().isEmpty()) {
            block.getChildren().add(Controls.label(prompts(asked.prompts()), "quiet"));
        }
        return block;
    }

    private GuideItem item(String id) {
        return guides.item(id)
                .orElseThrow(() -> new IllegalArgumentException("no such question: " + id));
    }

    private static VBox styled(VBox block) {
        block.getStyleClass().add("block");
        return block;
    }

    private static String prompts(List<String> prompts) {
        return String.join("  ·  ", prompts);
    }
}
