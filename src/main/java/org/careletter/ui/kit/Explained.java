package org.careletter.ui.kit;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.PopOver;

/// A link that explains something in a small card beside it. The cursor stays on the link; Escape,
/// the link again, or a click elsewhere closes the card. Screen readers say the explanation with
/// the link.
public final class Explained extends Hyperlink {

    private final PopOver card;

    /// A link with these words, and what they mean or why something is asked.
    public Explained(String words, String explanation) {
        super(words);
        var text = Controls.styled(new StackPane(Controls.label(explanation)), "explanation");
        card = new PopOver(text);
        card.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        card.setAnimated(false);
        card.setDetachable(false);
        // Sheets of its root would win over ours, which a popup takes over from its window.
        card.getRoot().getStylesheets().clear();
        setMnemonicParsing(false);
        setAccessibleHelp(explanation);
        setOnAction(_ -> showOrHide());
    }

    private void showOrHide() {
        setVisited(false);
        if (card.isShowing()) {
            card.hide();
        } else {
            // The size of the text is kept at the root of a window.
            card.getRoot().setStyle(getScene().getRoot().getStyle());
            card.show(this);
        }
    }
}
