package org.careletter.ui.kit;

import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.javafx.FontIcon;

/// Small buttons that stand inside a field of text, at its end.
final class InField {

    private InField() {}

    /// The button as one inside a field: a picture with a name. A field takes keys that its buttons
    /// leave, so a space that presses the button would be typed as well.
    static <B extends ButtonBase> B button(B button, String icon, String name) {
        button.setGraphic(new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.addEventHandler(KeyEvent.KEY_TYPED, Event::consume);
        button.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.BACK_SPACE || key.getCode() == KeyCode.DELETE) {
                        key.consume();
                    }
                });
        return Controls.styled(Controls.named(button, name), "in-field");
    }
}
