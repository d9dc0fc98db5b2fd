package org.careletter.ui.desk.readback;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;

/// The end of reading back: what came of it, and what is left.
final class DoneCard extends ReadBackView.Card {

    private final Button done;

    DoneCard(ReadBackModel.Step.Done step, ReadBackModel model, Texts texts, Runnable leave) {
        done = Controls.primary(texts.get("done"), leave);
        getChildren().add(Controls.label(texts.get("done-title"), "screen-title"));
        say(texts.count("settled", step.settled()));
        say(texts.count("left-out", step.leftOut()));
        say(texts.count("waiting", step.waiting()));
        var row = new FlowPane(12, 12, done);
        if (step.waiting() > 0) {
            row.getChildren().add(Controls.button(texts.get("again"), model::begin));
        }
        getChildren().add(row);
    }

    @Override
    void takeCursor() {
        done.requestFocus();
    }

    private void say(String sentence) {
        if (!sentence.isEmpty()) {
            getChildren().add(Controls.label(sentence, "read-back-original"));
        }
    }
}
