package org.careletter.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careletter.plan.Circle;
import org.careletter.plan.Contributor;
import org.careletter.plan.Origin;
import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Plans;
import org.careletter.plan.Said;
import org.careletter.ui.kit.Surroundings;
import org.careletter.words.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class PlanSessionTest {

    private static final Plan JOAN = Plans.joan();
    private static final Place MATTERS = new Place(JOAN.id(), "about.matters");
    private static final UUID SAM = Plans.id("sam");

    private final List<Plan> saved = new ArrayList<>();
    private boolean diskIsFull;
    private PlanSession session = session();

    @BeforeEach
    void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        session = session();
    }

    @Test
    void takesTypingInOneFieldBackTogether() {
        inWindow(
                () -> {
                    type("M");
                    type("My");
                    type("My tea");
                    session.undo();
                    return session;
                });

        assertThat(session.now()).isEqualTo(JOAN);
    }

    @Test
    void takesWhatWasTypedAfterAPauseBackOnItsOwn() {
        inWindow(
                () -> {
                    type("My");
                    session.endTyping();
                    type("My tea");
                    session.undo();
                    return session;
                });

        assertThat(session.now().person().pronouns()).isEqualTo("My");
    }

    @Test
    void doesAgainWhatWasTakenBack() {
        inWindow(
                () -> {
                    say(MATTERS, JOAN.person().id(), "The robin.");
                    session.undo();
                    session.redo();
                    return session;
                });

        assertThat(session.now().at(MATTERS)).hasSize(JOAN.at(MATTERS).size() + 1);
    }

    @Test
    void forgetsWhatCouldBeDoneAgainOnceSomethingElseIsDone() {
        inWindow(
                () -> {
                    type("My");
                    session.undo();
                    say(MATTERS, SAM, "You like robins.");
                    return session;
                });

        assertThat(session.canRedo().get()).isFalse();
    }

    @Test
    void countsWordsAsThePersonsOwnOnlyWhileThePersonIsWriting() {
        inWindow(
                () -> {
                    say(MATTERS, JOAN.person().id(), "Typed by Sam.");
                    session.writeAs(JOAN.person().id());
                    say(MATTERS, JOAN.person().id(), "Typed by Joan.");
                    return session;
                });

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
        inWindow(
                () -> {
                    session.apply(
                            plan ->
                                    plan.withContributors(
                                            PlanEdits.plus(plan.contributors(), beth)));
                    session.writeAs(beth.id());
                    session.undo();
                    return session;
                });

        assertThat(session.writer().get()).isEqualTo(SAM);
    }

    @Test
    void savesByItselfAfterAPause() {
        inWindow(
                () -> {
                    type("she/her, please");
                    return session;
                });

        waitUntil(() -> saved.equals(List.of(session.now())));
        waitUntil(() -> session.saveState().get() instanceof SaveState.Saved);
    }

    @Test
    void saysThatItIsNotSavedAndSavesOnceThereIsRoomAgain() {
        diskIsFull = true;
        inWindow(
                () -> {
                    type("she/her, please");
                    return session;
                });
        waitUntil(
                () ->
                        session.saveState().get() instanceof SaveState.NotSaved(var why)
                                && why.equals("The disk is full."));
        assertThat(saved).isEmpty();

        diskIsFull = false;

        waitUntil(() -> saved.equals(List.of(session.now())));
    }

    @Test
    void savesWhatIsOpenBeforeItIsLeft() {
        var left = new ArrayList<Integer>();
        inWindow(
                () -> {
                    type("she/her, please");
                    session.finish(() -> left.add(saved.size()));
                    return session;
                });

        assertThat(left).containsExactly(1);
    }

    @Test
    void isNotLeftWhileSavingFails() {
        diskIsFull = true;
        var left = new ArrayList<Integer>();
        inWindow(
                () -> {
                    type("she/her, please");
                    session.finish(() -> left.add(saved.size()));
                    return session;
                });

        assertThat(left).isEmpty();
        assertThat(session.saveState().get()).isInstanceOf(SaveState.NotSaved.class);
    }

    @Test
    void savesWhileSomebodyTypesWithoutAPause() {
        for (int letter = 1; saved.isEmpty() && letter < 1000; letter++) {
            var text = "a".repeat(letter);
            inWindow(
                    () -> {
                        type(text);
                        return text;
                    });
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
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
                new Surroundings(Locale.UK, clock, UUID::randomUUID, Background.INLINE));
    }

    private void save(Plan plan) throws IOException {
        if (diskIsFull) {
            throw new IOException("The disk is full.");
        }
        saved.add(plan);
    }

    private static <T> void inWindow(Callable<T> task) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, task);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitUntil(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain", late);
        }
    }
}
