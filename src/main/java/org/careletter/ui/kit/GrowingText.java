package org.careletter.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.careletter.plan.Plan;
import org.careletter.text.Incoming;
import org.careletter.ui.theme.ScriptFonts;
import org.jspecify.annotations.Nullable;

import java.util.function.Predicate;

/// A text area that is as high as its words, so that nothing typed is ever out of sight.
public final class GrowingText extends TextArea {

    private static final double FRAME = 6;
    private final Text measure = new Text();

    /// What the padding belongs to: there once the area has its skin.
    private @Nullable Region content;

    private Predicate<String> onPaste = _ -> false;
    private final ReadOnlyBooleanWrapper tooLong = new ReadOnlyBooleanWrapper();

    /// An empty area that shows `prompt` until something is typed.
    public GrowingText(String prompt) {
        setPromptText(prompt);
        setWrapText(true);
        setPrefRowCount(1);
        textProperty().addListener((_, _, words) -> ScriptFonts.dress(this, words));
        textProperty().addListener(_ -> requestLayout());
        widthProperty().addListener(_ -> requestLayout());
        fontProperty().addListener(_ -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::tabMovesOn);
        skinProperty().addListener(_ -> neverScrolls());
    }

    /// A bar that came while there was less room would stay, and take room from the words.
    private void neverScrolls() {
        if (lookup(".scroll-pane") instanceof ScrollPane inside) {
            inside.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
    }

    // A tab in somebody's words helps nobody, but it would hold the keyboard in the field.
    private void tabMovesOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// Whether the last thing typed or pasted was refused because the text would be too long. It is
    /// refused whole: nothing is ever cut.
    public ReadOnlyBooleanProperty tooLong() {
        return tooLong.getReadOnlyProperty();
    }

    /// What is written in it, without white space around it; empty where nothing can be seen of it.
    public String words() {
        return Incoming.isUnseen(getText()) ? "" : getText().strip();
    }

    /// Lets `pasted` deal with text before it is pasted; when it says so, nothing is put in.
    public void setOnPaste(Predicate<String> pasted) {
        onPaste = pasted;
    }

    @Override
    public void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null || !onPaste.test(Incoming.lines(text))) {
            super.paste();
        }
    }

    @Override
    public void replaceText(int start, int end, String given) {
        var text = Incoming.lines(given);
        tooLong.set(getLength() - (end - start) + text.length() > Plan.LONGEST_TEXT);
        if (!tooLong.get()) {
            super.replaceText(start, end, text);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var padding = paddingOfContent();
        var wide = (width > 0 ? width : getWidth()) - padding.getLeft() - padding.getRight();
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(wide - FRAME, 1));
        measure.setText(seen());
        return Math.ceil(measure.getLayoutBounds().getHeight())
                + padding.getTop()
                + padding.getBottom()
                + FRAME;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// What has to fit: the words, with the line the cursor is on, or else the prompt.
    private String seen() {
        if (getText().isEmpty()) {
            return getPromptText().isEmpty() ? "X" : getPromptText();
        }
        return getText().endsWith("\n") ? getText() + "X" : getText();
    }

    private Insets paddingOfContent() {
        if (content == null && lookup(".content") instanceof Region found) {
            content = found;
        }
        return content == null ? Insets.EMPTY : content.getPadding();
    }
}
