package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.print.LogicalText;
import org.careletter.print.Vera;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Files;

/// One whole visit, played by the keyboard in the real window: from first start to a printed
/// letter, then locked, started again and unlocked.
class WholeVisitTest {

    private static final String PASSPHRASE = "four apples in the rain";

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @SuppressWarnings("NullAway.Init") // whoever starts the program comes before everything else
    private Visitor sam;

    @Test
    void leadsFromFirstStartToALetterAndBackAfterLocking() throws Exception {
        sam = program.start();
        startForTheFirstTime();
        beginThePlan();
        addTheOthers();
        writeStatementsOfDifferentStanding();
        writeTwoPriorities();
        reasonARisk();
        writeTheSafetyPlan();
        setTheReviewPeriod();
        sam.reads("Saved 10:02");

        exportTheLetter();
        assertThat(program.shownFolders()).containsExactly(program.desktop());
        compareTheLetterWithWhatWasTyped();

        sam.presses(KeyCode.CONTROL, KeyCode.L);
        sam.reads("Unlock");
        assertThat(sam.canRead("Joan")).isFalse();
        sam.closesWindow();

        sam = program.start();
        unlock();
        findEverythingThere();
        sam.closesWindow();
    }

    private void startForTheFirstTime() {
        sam.reads("It is not a medical record");
        sam.types("Your name", "Sam Carter");
        sam.types("What you are to them", "support worker");
        sam.types("Passphrase", PASSPHRASE);
        sam.reads("Good: hard to guess.");
        sam.types("The same passphrase again", PASSPHRASE);
        sam.photographs("visit-start");
        sam.uses("Begin");
        sam.reads("Your recovery words");
        sam.uses("Not now");
    }

    private void beginThePlan() {
        sam.reads("No plans yet");
        sam.photographs("visit-no-plans");
        sam.uses("New plan");
        sam.types("Their name", "Joan Whitlock");
        sam.types("What they like to be called, if you know", "Joanie");
        sam.presses(KeyCode.ENTER);
        sam.reads("What matters most to you?");
    }

    private void addTheOthers() {
        sam.uses("People");
        addContributor("Maureen Whitlock", "sister");
        addContributor("Amir Aziz", "neighbour");
        sam.photographs("visit-people");
    }

    private void addContributor(String name, String relation) {
        sam.uses("Add somebody");
        sam.types(name);
        sam.presses(KeyCode.TAB);
        sam.presses(KeyCode.TAB);
        sam.types(relation);
    }

    private void writeStatementsOfDifferentStanding() {
        sam.uses("About me");
        sam.says("What matters most to you?", "My garden, and the tea.");
        sam.reads("said it · heard, not read back °");
        sam.usesMenu("More for these words", "I read them out");
        sam.reads("said it · agreed ✓");
        sam.says("Who are the people and animals that matter to you?", "The robin.");
        handTheKeyboardToJoanie();
        sam.says("What is a good day like? How would somebody know that you are well?", "Sun.");
        sam.reads("wrote it · own words");
        sam.chooses("Writing as", "Sam");
        sam.photographs("visit-about");
    }

    private void handTheKeyboardToJoanie() {
        sam.chooses("Writing as", "Joanie");
    }

    private void writeTwoPriorities() {
        sam.uses("Priorities");
        addPriority("Back to the allotment", "I want to be back on the plot by spring.");
        sam.uses("Add what Joanie will do");
        sam.types("What Joanie will do", "walk to the gate on Tuesdays");
        addPriority("Sleeping through the night", "I want to sleep till six.");
        sam.uses("Add what people close or the community will do");
        sam.types("What Maureen Whitlock will do", "bring the thick curtains");
        sam.photographs("visit-priorities");
    }

    private void addPriority(String title, String what) {
        sam.uses("Write what they want…");
        sam.types("A short name for it", title);
        sam.says("What do you want?", what);
    }

    private void reasonARisk() {
        sam.uses("Risks worth taking");
        sam.uses("Write what is worth a risk…");
        sam.types("A short name for it", "using the stepladder");
        sam.says("What do you want to do, exactly, and when?", "Pick my own tomatoes.");
        sam.photographs("visit-risk");
    }

    private void writeTheSafetyPlan() {
        sam.uses("Keeping safe");
        sam.says("What can set things off?", "The church clock at three.");
        sam.uses("Start with the national numbers");
        sam.reads("Samaritans");
        sam.photographs("visit-safety");
    }

    private void setTheReviewPeriod() {
        sam.uses("Looking again");
        sam.types("First day", "3 March 2027");
        sam.types("Last day", "17 March 2027");
        sam.presses(KeyCode.TAB);
        sam.photographs("visit-review");
    }

    private void exportTheLetter() {
        sam.uses("Letter");
        sam.reads("Page 1 of");
        sam.uses("Export the letter");
        sam.reads("The letter was saved as “Care plan 2026-11-14.pdf”.");
        sam.photographs("visit-exported");
        sam.uses("Open its folder");
        sam.uses("Letter");
    }

    private void compareTheLetterWithWhatWasTyped() throws Exception {
        var pdf = Files.readAllBytes(program.desktop().resolve("Care plan 2026-11-14.pdf"));
        assertThat(Vera.flaws(pdf)).isEmpty();
        assertThat(LogicalText.of(pdf))
                .contains("Dear Joanie,")
                .contains("“My garden, and the tea.”")
                .contains("“The robin.”°")
                .contains("“Sun.”")
                .containsSubsequence("1. Back to the allotment", "2. Sleeping through the night")
                .contains("“I want to be back on the plot by spring.”°")
                .contains("You will walk to the gate on Tuesdays.")
                .contains("Maureen Whitlock, your sister, will bring the thick curtains.")
                .contains("“Pick my own tomatoes.”°")
                .contains("“The church clock at three.”°")
                .contains("116 123")
                .contains("between 3 and 17 March 2027")
                .contains("Sam Carter");
    }

    private void unlock() {
        sam.types("Passphrase", "not the passphrase");
        sam.uses("Unlock");
        sam.reads("That passphrase does not open these plans.");
        sam.photographs("visit-wrong-passphrase");
        sam.goesTo("Passphrase");
        sam.presses(KeyCode.CONTROL, KeyCode.A);
        sam.types(PASSPHRASE);
        sam.uses("Unlock");
    }

    private void findEverythingThere() {
        sam.reads("Joanie (Joan Whitlock)");
        sam.reads("Back to the allotment");
        sam.photographs("visit-plans");
        sam.uses("Open the plan of Joanie (Joan Whitlock).");
        sam.reads("“My garden, and the tea.”");
        sam.reads("“The robin.”");
        sam.reads("“Sun.”");
        sam.uses("Priorities");
        sam.reads("Sleeping through the night");
        sam.uses("Risks worth taking");
        sam.reads("using the stepladder");
        sam.uses("Keeping safe");
        sam.reads("“The church clock at three.”");
    }
}
