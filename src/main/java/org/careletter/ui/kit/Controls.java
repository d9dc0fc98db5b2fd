package org.careletter.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/// Controls with their name, role and style from the start.
public final class Controls {

    private Controls() {}

    /// A button with words on it.
    public static Button button(String words, Runnable action) {
        var button = new Button(words);
        button.setOnAction(_ -> action.run());
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// The one main action of a screen.
    public static Button primary(String words, Runnable action) {
        return styled(button(words, action), "primary");
    }

    /// A button without a frame, for what is done seldom.
    public static Button plain(String words, Runnable action) {
        return styled(button(words, action), "plain");
    }

    /// A button that shows a picture; its words are its name and its tip.
    public static Button icon(String icon, String words, Runnable action) {
        var button = styled(button(words, action), "plain");
        button.setGraphic(new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return named(button, words);
    }

    /// A label that wraps and never cuts its words.
    public static Label label(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A field with its name above it, which is also its name for a screen reader.
    public static VBox field(String name, Control field) {
        var label = label(name, "small", "quiet");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, field);
    }

    /// Shows a part of a screen, or hides it so that it takes no room.
    public static void appear(Node part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }

    /// A control with a name for screen readers and a tip for the mouse.
    public static <T extends Control> T named(T control, String name) {
        control.setAccessibleText(name);
        control.setTooltip(new Tooltip(name));
        return control;
    }

    /// The node with more style classes.
    public static <T extends Node> T styled(T node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    /// Room that pushes what follows to the end of a row.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Buttons side by side, the main one at the end; below each other where there is no room.
    public static FlowPane ending(Node... buttons) {
        var row = new FlowPane(12, 8, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    /// A thin line between two groups.
    public static Region hairline() {
        return styled(new Region(), "hairline");
    }

    /// Content that scrolls up and down and is as wide as its room.
    public static ScrollPane scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
