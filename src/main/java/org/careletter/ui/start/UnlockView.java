package org.careletter.ui.start;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.function.Consumer;

/// Unlocking: the name of the program and one field.
public final class UnlockView extends StackPane {

    private final PasswordField passphrase = new PasswordField();
    private final Label failure = Controls.label("", "field-error");
    private final Button unlock;

    /// `tried` gets each passphrase, which it has to wipe.
    public UnlockView(Surroundings surroundings, Consumer<char[]> tried, Region menu) {
        var texts = surroundings.texts(UnlockView.class);
        unlock =
                Controls.primary(
                        texts.get("unlock"),
                        () -> {
                            busy(true);
                            tried.accept(passphrase.getText().toCharArray());
                        });
        unlock.setDefaultButton(true);
        var end = new VBox(unlock);
        end.setAlignment(Pos.CENTER_RIGHT);
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        var column =
                new VBox(
                        16,
                        Controls.label(texts.get("name-of-program"), "screen-title"),
                        Controls.field(texts.get("passphrase"), passphrase),
                        failure,
                        end);
        column.getStyleClass().addAll("card", "unlock-column");
        getStyleClass().add("screen");
        getChildren().addAll(column, menu);
        StackPane.setAlignment(menu, Pos.TOP_RIGHT);
        StackPane.setMargin(menu, new Insets(8));
    }

    /// Says why it did not open, and lets one try again.
    public void fail(String sentence) {
        busy(false);
        failure.setText(sentence);
        passphrase.selectAll();
        passphrase.requestFocus();
    }

    private void busy(boolean busy) {
        unlock.setDisable(busy);
        passphrase.setDisable(busy);
    }
}
