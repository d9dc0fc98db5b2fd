package org.careletter.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careletter.plan.Contributor;
import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Plans;
import org.careletter.plan.Said;
import org.careletter.plan.code.Circle;
import org.careletter.plan.code.Origin;
import org.careletter.words.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class PlanSessionTest {

    private static final Plan JOAN = Plans.joan();
    private static final Place MATTERS = new Place(JOAN.id(), "about.matters");
    private static final UUID SAM = Plans.id("sam");

    private final List<Plan> saved = new ArrayList<>();
    private final HandTimers timers = new HandTimers();
    private boolean diskIsFull;
    private PlanSession session = session();

    @BeforeEach
    void open() {
        session = session();
    }

    @Test
    void takesTypingInOneFieldBackTogether() {
        type("M");
        type("My");
        type("My tea");
        session.undo();

        assertThat(session.now()).isEqualTo(JOAN);
    }

    @Test
    void takesWhatWasTypedAfterAPauseBackOnItsOwn() {
        type("My");
        session.endTyping();
        type("My tea");
        session.undo();

        assertThat(session.now().person().pronouns()).isEqualTo("My");
    }

    @Test
    void doesAgainWhatWasTakenBack() {
        say(MATTERS, JOAN.person().id(), "The robin.");
        session.undo();
        session.redo();

        assertThat(session.now().at(MATTERS)).hasSize(JOAN.at(MATTERS).size() + 1);
    }

    @Test
    void forgetsWhatCouldBeDoneAgainOnceSomethingElseIsDone() {
        type("My");
        session.undo();
        say(MATTERS, SAM, "You like robins.");

        assertThat(session.canRedo().get()).isFalse();
    }

    @Test
    void countsWordsAsThePersonsOwnOnlyWhileThePersonIsWriting() {
        say(MATTERS, JOAN.person().id(), "Typed by Sam.");
        session.writeAs(JOAN.person().id());
        say(MATTERS, JOAN.person().id(), "Typed by Joan.");

        assertThat(session.now().at(MATTERS).reversed().stream().limit(2).map(Standing::of))
                .containsExactly(Standing.OWN, Standing.HEARD);
    }

    @Test
    void givesTheKeyboardToNobodyWithoutAPartInThePlan() {
        assertThatThrownBy(() -> session.writeAs(UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesTheKeyboardBackWhenUndoTakesTheWriterOutOfThePlan() {
        var beth = Contributor.named(UUID.randomUUID(), "Beth", "friend", Circle.CLOSE);
        session.apply(plan -> plan.withContributors(PlanEdits.plus(plan.contributors(), beth)));
        session.writeAs(beth.id());
        session.undo();

        assertThat(session.writer().get()).isEqualTo(SAM);
    }

    @Test
    void savesByItselfAfterAPause() {
        type("she/her, please");

        timers.passes(Duration.ofMillis(399));
        assertThat(saved).isEmpty();

        timers.passes(Duration.ofMillis(1));
        assertThat(saved).containsExactly(session.now());
        assertThat(session.saveState().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void saysThatItIsNotSavedAndSavesOnceThereIsRoomAgain() {
        diskIsFull = true;
        type("she/her, please");
        timers.passes(Duration.ofSeconds(1));
        assertThat(session.saveState().get())
                .isEqualTo(new SaveState.NotSaved("The disk is full."));
        assertThat(saved).isEmpty();

        diskIsFull = false;

        timers.passes(Duration.ofSeconds(3));
        assertThat(saved).containsExactly(session.now());
    }

    @Test
    void savesWhatIsOpenBeforeItIsLeft() {
        var left = new ArrayList<Integer>();
        type("she/her, please");
        session.finish(() -> left.add(saved.size()));

        assertThat(left).containsExactly(1);
    }

    @Test
    void isNotLeftWhileSavingFails() {
        diskIsFull = true;
        var left = new ArrayList<Integer>();
        type("she/her, please");
        session.finish(() -> left.add(saved.size()));

        assertThat(left).isEmpty();
        assertThat(session.saveState().get()).isInstanceOf(SaveState.NotSaved.class);
    }

    @Test
    void savesWhileSomebodyTypesWithoutAPause() {
        for (int letter = 1; saved.isEmpty() && letter < 40; letter++) {
            var text = "a".repeat(letter);
            type(text);
            timers.passes(Duration.ofMillis(50));
        }
        assertThat(saved).isNotEmpty();
        assertThat(session.saveState().get()).isNotInstanceOf(SaveState.NotSaved.class);
    }

    private void say(Place place, UUID voice, String text) {
        var said = session.pen().writeDown(session.newId(), voice, Origin.SAID, Said.of(text));
        session.apply(plan -> PlanEdits.say(plan, place, said));
    }

    private void type(String text) {
        session.type("field", plan -> plan.withPerson(plan.person().withPronouns(text)));
    }

    private PlanSession session() {
        var clock = Clock.fixed(Instant.parse("2026-11-14T10:02:00Z"), ZoneOffset.UTC);
        return new PlanSession(
                JOAN,
                SAM,
                this::save,
                new Means(clock, UUID::randomUUID, Background.INLINE, timers));
    }

    private void save(Plan plan) throws IOException {
        if (diskIsFull) {
            throw new IOException("The disk is full.");
        }
        saved.add(plan);
    }
}
