package org.careletter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.careletter.ui.Keyboard;
import org.careletter.ui.Mouse;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// What a double click, or a key that is held, does to a thing and to what comes in its place.
class OnePressTest {

    private final List<String> done = new ArrayList<>();
    private final StackPane room = new StackPane();

    @BeforeAll
    static void windowsCanBeMade() throws Exception {
        Visitor.opens(Stage::show);
    }

    private Visitor sees(Node... nodes) throws Exception {
        return Visitor.opens(
                stage -> {
                    room.getChildren().setAll(nodes);
                    var scene = new Scene(room, 300, 200);
                    OnePress.in(scene);
                    stage.setScene(scene);
                    stage.setWidth(300);
                    stage.setHeight(200);
                    stage.show();
                });
    }

    private Button button(String name, Runnable then) {
        var button =
                Controls.button(
                        name,
                        () -> {
                            done.add(name);
                            then.run();
                        });
        button.setMinSize(200, 100);
        return button;
    }

    private void puts(Node next) {
        room.getChildren().setAll(next);
        next.requestFocus();
    }

    @Test
    void secondClickOfADoubleClickDoesNotUseWhatCameInItsPlace() throws Exception {
        var second = button("second", () -> {});
        var sam = sees(button("first", () -> puts(second)));

        Mouse.doubleClicks(sam, "first");

        assertThat(done).containsExactly("first");
    }

    @Test
    void secondClickDoesNotChooseABoxThatCameInItsPlace() throws Exception {
        var box = new CheckBox("yes");
        box.setMinSize(200, 100);
        var sam = sees(button("first", () -> puts(box)));

        Mouse.doubleClicks(sam, "first");

        assertThat(box.isSelected()).isFalse();
    }

    @Test
    void secondClickDoesNotUseACardThatCameInItsPlace() throws Exception {
        var card = new ActionCard("card", () -> done.add("card"));
        card.setMinSize(200, 100);
        var sam = sees(button("first", () -> puts(card)));

        Mouse.doubleClicks(sam, "first");

        assertThat(done).containsExactly("first");
    }

    @Test
    void buttonThatSaysSomethingElseNowIsNotUsedByTheSecondClick() throws Exception {
        var sam = sees(button("hand over", () -> {}));

        Mouse.doubleClicks(sam, "hand over");

        assertThat(done).containsExactly("hand over");
    }

    @Test
    void cardIsUsedOnceByADoubleClick() throws Exception {
        var card = new ActionCard("card", () -> done.add("card"));
        card.setMinSize(Region.USE_PREF_SIZE, 100);
        var sam = sees(card);

        Mouse.doubleClicks(sam, "card");

        assertThat(done).containsExactly("card");
    }

    @Test
    void whatTurnsPagesMayBeUsedAsFastAsAnybodyLikes() throws Exception {
        var sam = sees(OnePress.again(button("on", () -> {})));

        Mouse.doubleClicks(sam, "on");

        assertThat(done).containsExactly("on", "on");
    }

    @Test
    void doubleClickInAFieldChoosesAWord() throws Exception {
        var field = new TextField("garden");
        field.setAccessibleText("words");
        var sam = sees(field);

        Mouse.doubleClicks(sam, "words");

        assertThat(field.getSelectedText()).isEqualTo("garden");
    }

    @Test
    void heldKeyDoesNotUseWhatGetsTheCursor() throws Exception {
        var second = new ActionCard("second", () -> done.add("second"));
        var first =
                new ActionCard(
                        "first",
                        () -> {
                            done.add("first");
                            puts(second);
                        });
        var sam = sees(first);
        sam.goesTo("first");

        Keyboard.holds(sam.scene(), KeyCode.ENTER, 5);

        assertThat(done).containsExactly("first");
    }

    @Test
    void keyPressedAnewUsesWhatHasTheCursorNow() throws Exception {
        var second = new ActionCard("second", () -> done.add("second"));
        var sam = sees(new ActionCard("first", () -> puts(second)));
        sam.goesTo("first");
        sam.presses(KeyCode.ENTER);

        sam.presses(KeyCode.ENTER);

        assertThat(done).containsExactly("second");
    }

    @Test
    void heldLetterIsTypedAgainAndAgain() throws Exception {
        var field = new TextField();
        field.setAccessibleText("words");
        var sam = sees(field);
        sam.goesTo("words");

        Keyboard.holds(sam.scene(), KeyCode.A, 3);

        assertThat(field.getText()).isEqualTo("aaa");
    }
}
