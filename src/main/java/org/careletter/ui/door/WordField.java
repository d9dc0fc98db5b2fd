package org.careletter.ui.door;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.vault.RecoveryWords;

import java.util.Map;

/// Asks one of the words back.
final class WordField extends VBox {

    private final int place;
    private final Texts texts;
    private final TextField field = new TextField();

    /// @param place 0 for the first word
    WordField(int place, Texts texts) {
        this.place = place;
        this.texts = texts;
        getChildren().add(Controls.field(texts.get("word", number()), field));
    }

    TextField field() {
        return field;
    }

    boolean isRight(RecoveryWords words) {
        return words.hasAt(place, field.getText());
    }

    String notRight() {
        return texts.get("not-right", number());
    }

    private Map<String, Integer> number() {
        return Map.of("n", place + 1);
    }
}
