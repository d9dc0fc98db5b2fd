package org.careletter.ui.door;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.careletter.plan.kept.Use;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.LineField;

/// Who one is: which of the three, one's name, and what one is to the people one plans with.
final class AboutYouFields extends VBox {

    private final AboutYouModel model;
    private final Texts texts;
    private final TextField name = new LineField();

    AboutYouFields(AboutYouModel model, Texts texts) {
        super(16);
        this.model = model;
        this.texts = texts;
        getChildren().addAll(who(), about());
    }

    /// Where one begins to type.
    TextField first() {
        return name;
    }

    private VBox who() {
        var group = new ToggleGroup();
        var box = new VBox(8, Controls.label(texts.get("who"), "question"));
        for (Use use : Use.values()) {
            var choice = new ToggleButton(texts.of("use", use));
            choice.setToggleGroup(group);
            choice.setMnemonicParsing(false);
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.getStyleClass().add("choice-card");
            choice.setWrapText(true);
            choice.setSelected(use == model.use().get());
            choice.setOnAction(
                    _ -> {
                        choice.setSelected(true);
                        model.use().set(use);
                    });
            box.getChildren().add(choice);
        }
        return box;
    }

    private VBox about() {
        name.textProperty().bindBidirectional(model.name());
        var relation = new LineField();
        relation.textProperty().bindBidirectional(model.relation());
        var relationField = Controls.field(texts.get("relation"), relation);
        relation.promptTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.of("relation", model.use().get()), model.use()));
        relationField.visibleProperty().bind(model.use().isNotEqualTo(Use.SELF));
        relationField.managedProperty().bind(relationField.visibleProperty());
        var needed = Controls.label(texts.get("need-name"), "quiet");
        needed.visibleProperty().bind(model.ready().not());
        needed.managedProperty().bind(needed.visibleProperty());
        return new VBox(12, Controls.field(texts.get("name"), name), needed, relationField);
    }
}
