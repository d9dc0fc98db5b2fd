package org.careletter.ui.plans;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.LineField;

import java.util.function.BiConsumer;

/// Asks for the name of the person a new plan is for, and what they like to be called: a name tells
/// nobody which part of it to say. The second may be left out.
final class NewPlanForm extends VBox {

    private final TextField name = new LineField();
    private final TextField called = new LineField();

    NewPlanForm(Texts texts, BiConsumer<String, String> create, Runnable cancel) {
        super(12);
        getStyleClass().add("card");
        var make =
                Controls.primary(
                        texts.get("create"),
                        () -> {
                            if (!name.getText().isBlank()) {
                                create.accept(name.getText().strip(), called.getText().strip());
                            }
                        });
        make.disableProperty().bind(name.textProperty().isEmpty());
        name.setOnAction(_ -> make.fire());
        called.setOnAction(_ -> make.fire());
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
                        Controls.field(texts.get("new-called"), called),
                        buttons);
    }

    /// Puts the cursor in the field.
    void begin() {
        name.clear();
        called.clear();
        name.requestFocus();
    }
}
