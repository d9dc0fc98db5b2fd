package org.careletter.ui.desk.statement;

import javafx.scene.control.Label;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Explained;
import org.careletter.ui.kit.SteadyBox;

import java.util.List;

/// One question of a guide, with help if the talk stalls, and what was said to it.
public final class QuestionCard extends SteadyBox {

    /// A card for a question.
    ///
    /// @param question what is asked
    /// @param prompts two or three other ways in
    /// @param why one line on why it is worth asking; empty for none
    /// @param answers where the answers stand
    public QuestionCard(String question, List<String> prompts, String why, StatementList answers) {
        super(12);
        getStyleClass().add("card");
        answers.composer().field().setAccessibleText(question);
        var texts = Texts.beside(QuestionCard.class, answers.locale());
        getChildren().add(Controls.label(question, "question"));
        if (!prompts.isEmpty()) {
            getChildren().add(prompts(prompts));
        }
        getChildren().add(answers);
        if (!why.isBlank()) {
            getChildren().add(Controls.styled(new Explained(texts.get("why"), why), "small"));
        }
    }

    /// Other ways in, on one line.
    static Label prompts(List<String> prompts) {
        return Controls.label(String.join("  ·  ", prompts), "quiet");
    }
}
