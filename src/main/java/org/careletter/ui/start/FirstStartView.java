package org.careletter.ui.start;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Profile;
import org.careletter.plan.Use;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.Texts;

import java.util.function.BiConsumer;

/// First start: what this is and is not, who one is, and a passphrase.
public final class FirstStartView extends StackPane {

    private final Texts texts;
    private final FirstStartModel model = new FirstStartModel();
    private final Label failure = Controls.label("", "field-error");
    private final Button begin;

    /// Making a vault takes a moment, because guessing a passphrase has to be slow. It must not be
    /// begun twice.
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /// Asks what is needed. `begin` gets the profile and the passphrase, which it has to wipe;
    /// `look` opens the samples; `menu` stands at the upper right.
    public FirstStartView(
            Surroundings surroundings,
            BiConsumer<Profile, char[]> begin,
            Runnable look,
            Region menu) {
        this.texts = surroundings.texts(FirstStartView.class);
        this.begin =
                Controls.primary(
                        texts.get("begin"),
                        () -> {
                            busy.set(true);
                            begin.accept(
                                    model.profile(surroundings.ids().get()),
                                    model.passphrase().get().toCharArray());
                        });
        this.begin.disableProperty().bind(model.ready().not().or(busy));
        this.begin.setDefaultButton(true);
        var column =
                new VBox(
                        16,
                        Controls.label(texts.get("title"), "screen-title"),
                        Controls.label(texts.get("what-it-is")),
                        Controls.label(texts.get("what-it-is-not"), "quiet"),
                        sample(look),
                        Controls.hairline(),
                        who(),
                        about(),
                        passphrase(),
                        failure,
                        stillNeeded(),
                        end());
        column.getStyleClass().add("start-column");
        column.setFillWidth(true);
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        var middle = new StackPane(column);
        middle.setAlignment(Pos.TOP_CENTER);
        getStyleClass().add("screen");
        getChildren().addAll(Controls.scrolling(middle), menu);
        StackPane.setAlignment(menu, Pos.TOP_RIGHT);
        StackPane.setMargin(menu, new Insets(8));
    }

    /// Says why it did not work. Everything typed stays.
    public void fail(String sentence) {
        busy.set(false);
        failure.setText(sentence);
    }

    private VBox sample(Runnable look) {
        return new VBox(
                4,
                Controls.button(texts.get("look"), look),
                Controls.label(texts.get("look-why"), "quiet", "small"));
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
        var name = new TextField();
        name.textProperty().bindBidirectional(model.name());
        var relation = new TextField();
        relation.textProperty().bindBidirectional(model.relation());
        var relationField = Controls.field(texts.get("relation"), relation);
        relation.promptTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.of("relation", model.use().get()), model.use()));
        relationField.visibleProperty().bind(model.use().isNotEqualTo(Use.SELF));
        relationField.managedProperty().bind(relationField.visibleProperty());
        return new VBox(12, Controls.field(texts.get("name"), name), relationField);
    }

    private VBox passphrase() {
        var first = new PasswordField();
        first.textProperty().bindBidirectional(model.passphrase());
        var second = new PasswordField();
        second.textProperty().bindBidirectional(model.again());
        var strength = Controls.label("", "quiet", "small");
        strength.textProperty()
                .bind(Bindings.createStringBinding(() -> strengthInWords(), model.passphrase()));
        var different = Controls.label(texts.get("different"), "field-error", "small");
        different.visibleProperty().bind(model.again().isNotEmpty().and(model.same().not()));
        different.managedProperty().bind(different.visibleProperty());
        return new VBox(
                12,
                Controls.label(texts.get("passphrase-title"), "question"),
                Controls.label(texts.get("passphrase-why"), "quiet"),
                new VBox(4, Controls.field(texts.get("passphrase"), first), strength),
                new VBox(4, Controls.field(texts.get("again"), second), different));
    }

    /// Why one cannot begin yet, when only the name is missing.
    private Label stillNeeded() {
        var needed = Controls.label(texts.get("need-name"), "quiet");
        needed.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.name().get().isBlank(), model.name()));
        needed.managedProperty().bind(needed.visibleProperty());
        return needed;
    }

    private String strengthInWords() {
        return model.passphrase().get().isEmpty()
                ? texts.get("strength")
                : texts.of("strength", model.strength().get());
    }

    private VBox end() {
        var box = new VBox(begin);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }
}
