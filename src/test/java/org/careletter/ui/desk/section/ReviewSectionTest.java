package org.careletter.ui.desk.section;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.plan.Commitment;
import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.Review;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Outcome;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ReviewSectionTest {

    @Test
    void saysWhenTheLastDayComesBeforeTheFirst() {
        var window = window(Plans.joan());

        window.replace("Last day", "1 March 2027");
        window.press(KeyCode.TAB);
        assertThat(window.shows("The last day comes before the first day.")).isTrue();
        window.undo();

        assertThat(window.shows("The last day comes before the first day.")).isFalse();
        assertThat(window.textOf("Last day")).isEqualTo("17 March 2027");
    }

    @Test
    void asksSomebodyElse() {
        var window = window(Plans.joan());

        window.activate("Sam, support worker");

        assertThat(window.plan().review().asked()).contains(Plans.id("sam"));
    }

    @Test
    void notesWhatSomebodyNoticedToday() {
        var window = window(Plans.joan());

        window.activate("Add a note");
        window.write("She walks to the gate alone");

        var note = window.plan().review().notes().getFirst();
        assertThat(note.on()).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(window.plan().at(new Place(note.id(), "review.note")))
                .extracting(Statement::text)
                .containsExactly("She walks to the gate alone");
    }

    @Test
    void writesDownWhatBecameOfAPromise() {
        var window = window(Plans.joan());
        var promise = PromisesOfOthers.ofOthers(window.plan()).getFirst();

        window.activate("What became of it: Done");
        window.write("What there is to say about it", "every week");

        assertThat(window.plan().commitments().filter(each -> each.id().equals(promise.id())))
                .singleElement()
                .extracting(Commitment::outcome, Commitment::outcomeNote)
                .containsExactly(Outcome.DONE, "every week");
    }

    @Test
    void listsOnlyWhatOthersPromised() {
        assertThat(PromisesOfOthers.ofOthers(Plans.joan()))
                .isNotEmpty()
                .extracting(Commitment::who)
                .doesNotContain(Plans.id("joan"));
    }

    @Test
    void isFriendlyWhileThereIsNothing() {
        var window = window(Plan.of(Plans.id("plan"), Plans.joan().person()));

        assertThat(window.plan().review()).isEqualTo(Review.NONE);
        assertThat(window.shows("Nobody else has promised anything yet.")).isTrue();
        assertThat(window.shows("Nothing has been noted yet.")).isTrue();
    }

    @Test
    void looksCalmInEveryLook() {
        window(Plans.joan()).photograph("section-review");
    }

    private static SectionWindow window(Plan plan) {
        return SectionWindow.open(plan, ReviewSection::new);
    }
}
