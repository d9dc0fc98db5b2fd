package org.careletter.ui.desk.priority;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.careletter.ui.kit.GrowingText;

import java.util.function.Consumer;

/// The short name of a card, in one paragraph that wraps. Enter goes on to what follows.
final class TitleField extends StackPane {

    private final GrowingText field;
    private final Runnable next;
    private String shown = "";

    TitleField(String name, String prompt, Consumer<String> typed, Runnable next) {
        this.next = next;
        field = new GrowingText(prompt);
        field.setAccessibleText(name);
        field.getStyleClass().add("title-field");
        field.textProperty()
                .addListener(
                        (_, _, text) -> {
                            var line = text.replaceAll("\\R", " ");
                            if (!line.equals(shown)) {
                                shown = line;
                                typed.accept(line);
                            }
                        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(field);
    }

    /// Shows a title that was changed elsewhere.
    void show(String title) {
        shown = title;
        if (!field.getText().replaceAll("\\R", " ").equals(title)) {
            field.setText(title);
        }
    }

    /// The field itself, to put the cursor in.
    TextArea field() {
        return field;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            next.run();
            event.consume();
        }
    }
}
