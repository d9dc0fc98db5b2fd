package org.careletter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A field that is as high as its words, in a box that remembers how high it is.
class GrowingTextTest {

    @SuppressWarnings("NullAway.Init") // a window is open before each test
    private GrowingText field;

    @BeforeEach
    void openAWindow() throws Exception {
        Visitor.opens(
                stage -> {
                    field = new GrowingText("Tea?");
                    var page = new ScrollPane(new SteadyBox(0, new SteadyBox(0, field)));
                    page.setFitToWidth(true);
                    stage.setScene(new Scene(page, 300, 400));
                    stage.show();
                });
        Visitor.inTheWindow(() -> {});
    }

    @Test
    void growsWithItsWords() {
        var before = field.getHeight();
        Visitor.inTheWindow(() -> field.setText("Tea in the garden. ".repeat(20)));
        assertThat(field.getHeight()).isGreaterThan(1.5 * before);
    }

    @Test
    void growsWithTheQuestionThatStandsInIt() {
        var before = field.getHeight();
        Visitor.inTheWindow(() -> field.setPromptText("Tea in the garden? ".repeat(20)));
        assertThat(field.getHeight()).isGreaterThan(1.5 * before);
    }

    @Test
    void needsNoScrollBarWhereThereIsLessRoomThanBefore() {
        Visitor.inTheWindow(() -> field.setText("Tea in the garden. ".repeat(20)));
        var page = (ScrollPane) field.getScene().getRoot();
        Visitor.inTheWindow(() -> field.setMaxWidth(180));
        Visitor.inTheWindow(page::layout);

        assertThat(field.getWidth()).isEqualTo(180);
        assertThat(field.lookupAll(".scroll-bar")).noneMatch(Node::isVisible);
    }
}
