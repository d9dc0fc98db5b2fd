package org.careletter.ui.plans;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;

import java.util.function.Consumer;

/// Asks for the name of the person a new plan is for. Nothing else is needed to begin.
final class NewPlanForm extends VBox {

    private final TextField name = new TextField();

    NewPlanForm(Texts texts, Consumer<String> create, Runnable cancel) {
        super(12);
        getStyleClass().add("card");
        var make =
                Controls.primary(
                        texts.get("create"),
                        () -> {
                            if (!name.getText().isBlank()) {
                                create.accept(name.getText().strip());
                            }
                        });
        make.disableProperty().bind(name.textProperty().isEmpty());
        name.setOnAction(_ -> make.fire());
        var buttons =
                new HBox(8, Controls.spring(), Controls.plain(texts.get("cancel"), cancel), make);
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        cancel.run();
                    }
                });
        getChildren()
                .addAll(
                        Controls.label(texts.get("new-who"), "question"),
                        Controls.field(texts.get("new-name"), name),
                        buttons);
    }

    /// Puts the cursor in the field.
    void begin() {
        name.clear();
        name.requestFocus();
    }
}
