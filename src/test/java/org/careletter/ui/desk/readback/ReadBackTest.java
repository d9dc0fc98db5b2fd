package org.careletter.ui.desk.readback;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.plan.Agreement;
import org.careletter.plan.Contributor;
import org.careletter.plan.Person;
import org.careletter.plan.Place;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Plans;
import org.careletter.plan.Said;
import org.careletter.plan.Statement;
import org.careletter.plan.code.AgreedHow;
import org.careletter.plan.code.Circle;
import org.careletter.plan.code.Origin;
import org.careletter.session.PlanSession;
import org.careletter.ui.Keyboard;
import org.careletter.ui.Mouse;
import org.careletter.ui.OpenPlan;
import org.careletter.ui.Visitor;
import org.careletter.words.Pen;
import org.careletter.words.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Reading back three sentences, by the keyboard alone: two that were heard, and one of Joan's own
/// that Sam changed.
class ReadBackTest {

    private static final UUID JOAN = Plans.id("joan");
    private static final UUID SAM = Plans.id("sam");
    private static final UUID ADVOCATE = Plans.id("ana");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 14);
    private static final Pen SAMS = new Pen(SAM, Instant.parse("2026-11-03T10:30:00Z"));
    private static final Pen JOANS = new Pen(JOAN, Instant.parse("2026-11-03T10:30:00Z"));

    private final AtomicInteger closed = new AtomicInteger();

    @SuppressWarnings("NullAway.Init") // reading back begins before each test
    private PlanSession session;

    @SuppressWarnings("NullAway.Init")
    private Visitor sam;

    @BeforeEach
    void beginToReadBack() throws Exception {
        var open =
                OpenPlan.with(
                        plan(),
                        (session, around) ->
                                new ReadBackView(session, JOAN, around, closed::incrementAndGet));
        session = open.session();
        sam = open.visitor();
        sam.reads("1 of 3");
    }

    private static Plan plan() {
        var plan =
                Plan.of(
                                Plans.id("plan"),
                                Person.named(JOAN, "Joan Whitlock").withChosenName("Joanie"))
                        .withContributors(
                                List.of(
                                        Contributor.named(SAM, "Sam", "", Circle.SERVICE),
                                        Contributor.named(
                                                ADVOCATE, "Ana", "advocate", Circle.COMMUNITY)));
        var place = new Place(plan.id(), "about.matters");
        var changed =
                SAMS.reword(
                        JOANS.writeDown(id("own"), JOAN, Origin.WROTE, Said.of("My garden.")),
                        Said.of("The community garden."));
        for (Statement each :
                List.of(heard("robin", "The robin."), heard("tea", "Tea at four."), changed)) {
            plan = PlanEdits.say(plan, place, each);
        }
        return plan;
    }

    private static Statement heard(String id, String words) {
        return SAMS.writeDown(id(id), JOAN, Origin.SAID, Said.of(words));
    }

    private static UUID id(String name) {
        return Plans.id(name);
    }

    private Statement now(String name) {
        return session.now().statement(id(name)).map(Placed::statement).orElseThrow();
    }

    @Test
    void showsWordsLargeWithWhereTheyStandAndWhoWroteThemDown() {
        sam.reads("“The robin.”");
        sam.reads("About me · What matters most to you? · written down by Sam on 3 November 2026");

        assertThat(sam.nameless()).isEmpty();
    }

    @Test
    void notesHowAndWithWhomTheyAgreed() {
        answers(KeyCode.DIGIT1);
        sam.reads("2 of 3");

        assertThat(now("robin").current().agreed())
                .isEqualTo(new Agreement(TODAY, AgreedHow.READ_BACK, SAM));
    }

    @Test
    void notesThatAnAdvocateWasThere() {
        sam.chooses("How", "With an advocate");
        sam.chooses("With", "Ana");
        sam.uses("Yes, those are my words");
        sam.reads("2 of 3");

        assertThat(now("robin").current().agreed())
                .isEqualTo(new Agreement(TODAY, AgreedHow.WITH_ADVOCATE, ADVOCATE));
    }

    @Test
    void readsOtherWordsBackOnceMoreBeforeTheyCount() {
        answers(KeyCode.DIGIT2);
        sam.presses(KeyCode.CONTROL, KeyCode.A);
        sam.types("The robin and the wren.");
        sam.presses(KeyCode.ENTER);
        sam.reads("“The robin and the wren.”");
        sam.reads("1 of 3");
        assertThat(Standing.of(now("robin"))).isEqualTo(Standing.HEARD);

        answers(KeyCode.DIGIT1);
        sam.reads("2 of 3");

        assertThat(Standing.of(now("robin"))).isEqualTo(Standing.AGREED);
        assertThat(now("robin").wordings()).hasSize(2);
    }

    @Test
    void takesWhatThePersonTypesAsTheirOwnAndGivesTheKeyboardBack() {
        sam.uses("Hand the keyboard to Joanie");
        sam.uses("I’d say it differently");
        sam.types(" And the wren.");
        sam.presses(KeyCode.ENTER);
        sam.reads("2 of 3");
        assertThat(Standing.of(now("robin"))).isEqualTo(Standing.OWN);

        sam.presses(KeyCode.ESCAPE);

        assertThat(closed).hasValue(1);
        assertThat(session.writer().get()).isEqualTo(SAM);
    }

    @Test
    void offersTheWordsFromBeforeAChange() {
        sam.uses("Not now");
        sam.uses("Not now");
        sam.reads("Before Sam changed it, it was: “My garden.”");
        sam.photographs("read-back-changed");

        sam.uses("Keep my words as they were");

        assertThat(now("own").text()).isEqualTo("My garden.");
        assertThat(Standing.of(now("own"))).isEqualTo(Standing.OWN);
        assertThat(now("own").wordings()).hasSize(3);
    }

    @Test
    void leavesOutWhatTheyDoNotWantInTheLetter() {
        sam.uses("Leave it out");
        sam.reads("2 of 3");

        assertThat(now("robin").leftOut()).isTrue();
    }

    @Test
    void endsWithWhatIsLeft() {
        answers(KeyCode.DIGIT1);
        answers(KeyCode.DIGIT3);
        sam.uses("Not now");
        sam.reads("That was all of it");
        sam.reads("1 sentence is in your own words now.");
        sam.reads("1 sentence stays out of the letter.");
        sam.reads("1 sentence still waits.");
        sam.photographs("read-back-done");

        sam.uses("Go through what is left");

        sam.reads("“The community garden.”");
        sam.reads("1 of 1");
    }

    @Test
    void leadsBackToTheStatementWhenAnAnswerIsTakenBack() {
        answers(KeyCode.DIGIT1);
        sam.reads("2 of 3");

        Visitor.inTheWindow(session::undo);

        sam.reads("1 of 3");
        assertThat(Standing.of(now("robin"))).isEqualTo(Standing.HEARD);
    }

    @Test
    void goesBackToTheOneBefore() {
        sam.uses("Not now");
        sam.uses("Back to the one before");

        sam.reads("“The robin.”");
    }

    @Test
    void passesOverWhatWasRemovedMeanwhile() {
        Visitor.inTheWindow(() -> session.apply(plan -> PlanEdits.remove(plan, id("robin"))));

        sam.reads("“Tea at four.”");
    }

    @Test
    void oneDoubleClickAnswersOneSentence() {
        Mouse.doubleClicks(sam, "Yes, those are my words");
        sam.reads("2 of 3");

        assertThat(Standing.of(now("robin"))).isEqualTo(Standing.AGREED);
        assertThat(Standing.of(now("tea"))).isEqualTo(Standing.HEARD);
    }

    @Test
    void newSentenceTakesNoAnswerBeforeItWasShownAMoment() {
        waitsForAnswers();
        Visitor.inTheWindow(
                () -> {
                    Keyboard.hitsLetter(sam.scene(), "1");
                    Keyboard.hitsLetter(sam.scene(), "1");
                });
        assertThat(Standing.of(now("robin"))).isEqualTo(Standing.AGREED);
        assertThat(Standing.of(now("tea"))).isEqualTo(Standing.HEARD);

        answers(KeyCode.DIGIT1);

        sam.reads("3 of 3");
    }

    @Test
    void heldKeyAnswersOneSentenceHoweverLongItIsHeld() {
        waitsForAnswers();
        Keyboard.holds(sam.scene(), KeyCode.DIGIT1, 3);
        waitsForAnswers();
        Keyboard.holds(sam.scene(), KeyCode.DIGIT1, 3);

        sam.reads("2 of 3");
        assertThat(Standing.of(now("tea"))).isEqualTo(Standing.HEARD);
    }

    @Test
    void wordsThatAreAskedAboutOnceMoreTakeNoAnswerAtOnceEither() {
        answers(KeyCode.DIGIT2);
        sam.presses(KeyCode.ESCAPE);
        Visitor.inTheWindow(() -> Keyboard.hitsLetter(sam.scene(), "1"));

        assertThat(Standing.of(now("robin"))).isEqualTo(Standing.HEARD);
    }

    @Test
    void handsTheKeyboardOverOnceByADoubleClick() {
        Mouse.doubleClicks(sam, "Hand the keyboard to Joanie");

        assertThat(session.writer().get()).isEqualTo(JOAN);
    }

    private void answers(KeyCode number) {
        waitsForAnswers();
        sam.presses(number);
    }

    private void waitsForAnswers() {
        sam.waitUntil(
                "the sentence takes an answer",
                () -> sam.scene().getRoot().lookup(".answer:disabled") == null);
    }

    @Test
    void agreesToNothingByEnterAlone() {
        sam.presses(KeyCode.ENTER);
        sam.presses(KeyCode.SPACE);

        assertThat(Standing.of(now("robin"))).isEqualTo(Standing.HEARD);
    }
}
