package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.app.AtTheDoor.PASSPHRASE;
import static org.careletter.app.AtTheDoor.opensAPlan;
import static org.careletter.app.AtTheDoor.unlocks;

import javafx.scene.input.KeyCode;

import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Locking, by hand and by itself, and coming back.
class LockTest {

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @SuppressWarnings("NullAway.Init") // somebody comes to the window before each test
    private Visitor sam;

    @BeforeEach
    void start() throws Exception {
        sam = program.startsUnlocked();
    }

    @Test
    void keepsItsCoverOverAPlanThatWasJustBeingOpened() {
        opensAPlan(sam);
        sam.uses("Plans");
        sam.reads("Joan Whitlock");
        var screens = sam.watchesScreens();
        var slow = program.holdsUpTheVault();
        sam.usesAndAtOnce("Open the plan of Joan Whitlock.", KeyCode.CONTROL, KeyCode.L);
        sam.reads("Saving your last words and locking…");
        slow.countDown();

        sam.reads("Unlock");
        assertThat(screens).containsOnly("LockingView", "UnlockView");
        unlocks(sam, PASSPHRASE);
        sam.reads("Joan Whitlock");
    }

    @Test
    void locksAtTheFirstSignOfLifeAfterTheComputerSlept() {
        opensAPlan(sam);
        program.sleeps(Duration.ofMinutes(2));
        assertThat(sam.canRead("What matters most to you?")).isTrue();
        sam.presses(KeyCode.TAB);
        sam.reads("Unlock");
        assertThat(sam.canRead("What matters most to you?")).isFalse();
    }

    @Test
    void leadsBackToTheSameSectionInTheMiddleOfASentence() {
        opensAPlan(sam);
        sam.uses("Strengths");
        sam.types("What have you come through, and how did you manage it?", "I never missed");

        sam.presses(KeyCode.CONTROL, KeyCode.L);
        sam.reads("Unlock");
        assertThat(sam.canRead("Joan")).isFalse();
        assertThat(sam.canRead("I never missed")).isFalse();
        sam.photographs("lock-unlock");
        unlocks(sam, PASSPHRASE);

        sam.reads("What have you come through, and how did you manage it?");
        assertThat(sam.fieldSays("What have you come through, and how did you manage it?"))
                .isEqualTo("I never missed");
        sam.types(" a rent day");
        sam.presses(KeyCode.ENTER);
        sam.reads("“I never missed a rent day”");
        assertThat(sam.canRead("“I never missed”")).isFalse();
    }

    @Test
    void leavesTheKeyboardWithWhoHadIt() {
        opensAPlan(sam);
        sam.chooses("Writing as", "Joan");
        sam.presses(KeyCode.CONTROL, KeyCode.L);
        unlocks(sam, PASSPHRASE);

        sam.says("What matters most to you?", "My garden.");

        sam.reads("wrote it · own words");
    }

    @Test
    void leadsBackToTheListWithoutTouchingTheMouse() {
        sam.presses(KeyCode.CONTROL, KeyCode.L);
        sam.reads("Unlock");
        sam.types(PASSPHRASE);
        sam.presses(KeyCode.ENTER);

        sam.reads("No plans yet");
    }

    @Test
    void happensByItselfAfterFiveMinutesWithoutAnybody() {
        opensAPlan(sam);
        program.passes(Duration.ofSeconds(299));
        assertThat(sam.canRead("What matters most to you?")).isTrue();

        program.passes(Duration.ofSeconds(1));

        sam.reads("Unlock");
        assertThat(sam.canRead("What matters most to you?")).isFalse();
        unlocks(sam, PASSPHRASE);
        sam.reads("What matters most to you?");
    }

    @Test
    void waitsForAsLongAsSomebodyIsThere() {
        opensAPlan(sam);
        for (int i = 0; i < 4; i++) {
            program.passes(Duration.ofMinutes(4));
            sam.types("What matters most to you?", "x");
        }

        assertThat(sam.canRead("What matters most to you?")).isTrue();
    }

    @Test
    void waitsForAsLongAsOneChooses() throws Exception {
        sam.usesMenu("Menu", "15 minutes");
        program.passes(Duration.ofMinutes(14));
        assertThat(sam.canRead("No plans yet")).isTrue();
        program.passes(Duration.ofMinutes(1));
        sam.reads("Unlock");
        assertThat(Files.readString(program.vault().resolve("look.properties")))
                .contains("lock-after=15");
    }

    @Test
    void happensBeforeAnythingElseWhenTheComputerWakesUp() {
        opensAPlan(sam);
        sam.types("What matters most to you?", "My garden");
        program.sleeps(Duration.ofHours(3));

        sam.presses(KeyCode.CONTROL, KeyCode.Z);

        sam.reads("Unlock");
        unlocks(sam, PASSPHRASE);
        sam.reads("What matters most to you?");
        assertThat(sam.fieldSays("What matters most to you?")).isEqualTo("My garden");
    }

    @Test
    void takesCopiedWordsOffTheClipboardAfterHalfAMinute() {
        opensAPlan(sam);
        copyWords();
        program.passes(Duration.ofSeconds(29));
        assertThat(program.clipboard()).isEqualTo("My garden");

        program.passes(Duration.ofSeconds(1));

        assertThat(program.clipboard()).isNotEqualTo("My garden");
    }

    @Test
    void takesCopiedWordsOffTheClipboardAtOnce() {
        opensAPlan(sam);
        copyWords();

        sam.presses(KeyCode.CONTROL, KeyCode.L);

        sam.reads("Unlock");
        assertThat(program.clipboard()).isNotEqualTo("My garden");
    }

    private void copyWords() {
        sam.types("What matters most to you?", "My garden");
        sam.presses(KeyCode.CONTROL, KeyCode.A);
        sam.presses(KeyCode.CONTROL, KeyCode.C);
        assertThat(program.clipboard()).isEqualTo("My garden");
    }

    @Test
    void hidesThePlanAndKeepsItWhenItsLastWordsCannotBeSaved() {
        opensAPlan(sam);
        sam.reads("Saved 10:02");
        program.fillsDisk(true);
        sam.types("What matters most to you?", "My garden");

        sam.presses(KeyCode.CONTROL, KeyCode.L);

        sam.reads("Your plan is locked, but its last words could not be saved: The disk is full.");
        assertThat(sam.canRead("My garden")).isFalse();
        sam.photographs("lock-not-saved");
        unlocks(sam, "not the passphrase");
        sam.reads("That passphrase does not open these plans.");
        unlocks(sam, PASSPHRASE);
        sam.reads("What matters most to you?");
        sam.reads("The disk is full.");
        assertThat(sam.fieldSays("What matters most to you?")).isEqualTo("My garden");
        program.fillsDisk(false);
        sam.reads("Saved 10:02");
    }

    @Test
    void finishesAsSoonAsTheLastWordsCanBeSaved() throws Exception {
        opensAPlan(sam);
        sam.reads("Saved 10:02");
        program.fillsDisk(true);
        sam.types("What matters most to you?", "My garden");
        sam.presses(KeyCode.CONTROL, KeyCode.L);
        sam.reads("Your plan is locked, but its last words could not be saved");

        program.fillsDisk(false);

        sam.noLongerReads("Your plan is locked, but its last words could not be saved");
        unlocks(sam, PASSPHRASE);
        sam.reads("What matters most to you?");
        assertThat(sam.fieldSays("What matters most to you?")).isEqualTo("My garden");
    }

    @Test
    void makesWhoeverTriesWrongPassphrasesWaitLongerEachTime() {
        sam.presses(KeyCode.CONTROL, KeyCode.L);
        tryWrong();
        tryWrong();
        sam.reads("You can try again in 2 seconds");
        sam.photographs("lock-wait");
        program.passes(Duration.ofSeconds(1));
        sam.reads("You can try again in 1 second.");
        program.passes(Duration.ofSeconds(1));
        sam.noLongerReads("You can try again");
        tryWrong();
        sam.reads("You can try again in 4 seconds");
        program.passes(Duration.ofSeconds(4));
        unlocks(sam, PASSPHRASE);
        sam.reads("No plans yet");
    }

    private void tryWrong() {
        unlocks(sam, "not the passphrase");
        sam.reads("That passphrase does not open these plans.");
    }
}
