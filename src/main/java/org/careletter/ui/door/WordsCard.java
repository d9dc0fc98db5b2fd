package org.careletter.ui.door;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The words with their numbers, row by row. It takes the focus, so that a screen reader can read
/// them out.
final class WordsCard extends FlowPane {

    WordsCard(List<String> words, Texts texts) {
        getStyleClass().addAll("card", "recovery-words");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                texts.get("the-words")
                        + IntStream.range(0, words.size())
                                .mapToObj(place -> " " + (place + 1) + " " + words.get(place))
                                .collect(Collectors.joining(",")));
        for (int place = 0; place < words.size(); place++) {
            var number = Controls.styled(new Label(String.valueOf(place + 1)), "quiet", "number");
            var word = Controls.styled(new Label(words.get(place)), "recovery-word");
            getChildren().add(Controls.styled(new HBox(8, number, word), "recovery-cell"));
        }
    }
}
