package org.careletter.ui.desk.priority;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.careletter.plan.Plans;
import org.careletter.plan.Priority;
import org.careletter.plan.code.KindOfHelp;
import org.careletter.ui.desk.promise.CommitmentEdits;
import org.careletter.words.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class PrioritiesSectionTest {

    private OpenSection window;

    @BeforeEach
    void open() {
        window = OpenSection.in(RichPlan.plan(), PrioritiesSection::new);
    }

    @Test
    void showsEveryPriorityFoldedInThePersonsOrder() {
        assertThat(window.texts())
                .containsSubsequence(
                        "1",
                        "Back to the allotment",
                        "“I want to be back on the plot by spring.”",
                        "wanted",
                        "2",
                        "Sleeping through the night");
        assertThat(window.shows("What gets in the way?")).isFalse();
    }

    @Test
    void addsAPriorityWithTheCursorInItsFirstField() {
        window.click("Write what they want…");
        window.write("A dog");

        assertThat(titles())
                .containsExactly("Back to the allotment", "Sleeping through the night", "A dog");
        window.press(KeyCode.ENTER);
        window.write("I want one.");
        var what = window.plan().priorities().getLast().answers().of("priority.what");
        assertThat(what).singleElement().extracting(each -> each.text()).isEqualTo("I want one.");
        assertThat(Standing.of(what.getFirst())).isEqualTo(Standing.HEARD);
    }

    @Test
    void undoesATitleAsOneStepWhereItStands() {
        window.click("Back to the allotment");
        window.press(KeyCode.END);
        window.write(" 2");
        assertThat(titles()).first().isEqualTo("Back to the allotment 2");

        window.undo();

        assertThat(titles()).first().isEqualTo("Back to the allotment");
        assertThat(((TextInputControl) window.find("A short name for it")).getText())
                .isEqualTo("Back to the allotment");
    }

    @Test
    void movesAPriorityWithTheKeyboardAndKeepsTheCursorOnIt() {
        var head = window.all(".fold-head").get(1);
        window.click("Sleeping through the night");
        window.click("Fold this card");
        assertThat(window.cursor()).isEqualTo(head);

        window.press(KeyCode.ALT, KeyCode.UP);

        assertThat(titles()).containsExactly("Sleeping through the night", "Back to the allotment");
        assertThat(window.cursor()).isEqualTo(head);
        window.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(titles()).first().isEqualTo("Back to the allotment");
    }

    @Test
    void movesAPriorityWithTheMouse() {
        var numbers = window.all(".card-number");
        window.drag(numbers.get(0), numbers.get(1), 40);

        assertThat(titles()).containsExactly("Sleeping through the night", "Back to the allotment");
        window.undo();
        assertThat(titles()).first().isEqualTo("Back to the allotment");
    }

    @Test
    void movesAPriorityFromItsMenu() {
        window.click("More for Back to the allotment");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);

        assertThat(titles()).first().isEqualTo("Sleeping through the night");
    }

    @Test
    void takesAPriorityOutAndPutsItBack() {
        window.click("More for Back to the allotment");
        window.press(KeyCode.UP);
        window.press(KeyCode.ENTER);
        assertThat(titles()).containsExactly("Sleeping through the night");
        assertThat(window.shows("“Back to the allotment” was removed.")).isTrue();

        window.press(KeyCode.SPACE);

        assertThat(titles()).first().isEqualTo("Back to the allotment");
        assertThat(window.shows("was removed")).isFalse();
    }

    @Test
    void opensOneCardAtATime() {
        window.click("Back to the allotment");
        assertThat(window.shows("What gets in the way?")).isTrue();

        window.click("Sleeping through the night");

        assertThat(window.all(".title-field")).hasSize(1);
        assertThat(window.shows("Back to the allotment")).isTrue();
    }

    @Test
    void writesAPromiseAsTheOneWhoMakesIt() {
        window.click("Sleeping through the night");
        window.click("Add what people close or the community will do");
        window.write("lend a radio");

        var promise = window.plan().priorities().get(1).commitments().getLast();
        assertThat(promise.who()).isEqualTo(Plans.id("maureen"));
        assertThat(promise.help()).isEqualTo(KindOfHelp.PEOPLE_I_KNOW);
        assertThat(CommitmentEdits.words(promise))
                .hasValueSatisfying(
                        said -> {
                            assertThat(said.text()).isEqualTo("lend a radio");
                            assertThat(said.voice()).isEqualTo(Plans.id("maureen"));
                        });
        window.undo();
        assertThat(window.plan().priorities().get(1).commitments().getLast().answers().isEmpty())
                .isTrue();
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName() {
        window.click("Back to the allotment");
        assertThat(window.nameless()).isEmpty();
    }

    @Test
    void looksRight() {
        window.photograph("priorities-folded");
        window.click("Back to the allotment");
        window.photograph("priorities");
        assertThat(window.all(".folding")).hasSize(2);
    }

    private List<String> titles() {
        return window.plan().priorities().stream().map(Priority::title).toList();
    }
}
