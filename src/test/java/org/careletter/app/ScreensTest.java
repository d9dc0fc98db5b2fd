package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every screen in the whole window: photographed for people to look at, and named for people who
/// listen.
class ScreensTest {

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @SuppressWarnings("NullAway.Init") // somebody comes to the window before each test
    private Visitor visitor;

    @BeforeEach
    void comeToTheWindow() throws Exception {
        visitor = program.start();
        visitor.reads("A care plan, written together as a letter");
    }

    @Test
    void namesEverythingThatTakesTheFocusAtFirstStart() {
        visitor.photographs("start-light");

        assertThat(visitor.nameless()).isEmpty();
    }

    @Test
    void namesEverythingThatTakesTheFocusInTheListOfPlans() {
        visitor.uses("Look around with a sample");
        visitor.reads("Joanie (Joan Whitlock)");
        visitor.photographs("plans-light");

        assertThat(visitor.nameless()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about|About me",
                "strengths|Strengths",
                "priorities|Priorities",
                "to-agree|To agree",
                "together|What we decide together here",
                "money|Money",
                "risks|Risks worth taking",
                "safety|Keeping safe",
                "review|Looking again",
                "views|Where we see things differently",
                "agreement|Agreement and copies",
                "people|People"
            })
    void namesEverythingThatTakesTheFocusInASection(String picture, String section) {
        openASample();
        visitor.uses(section);
        visitor.photographs("desk-" + picture);

        assertThat(visitor.nameless()).isEmpty();
    }

    @Test
    void showsTheWholeLetterWhereThereIsNoRoomBesideThePlan() {
        openASample();
        visitor.uses("Letter");
        visitor.reads("Page 1 of");
        visitor.photographs("letter-alone");

        assertThat(visitor.nameless()).isEmpty();
    }

    @Test
    void namesEverythingThatTakesTheFocusInTheWordingOfALetter() {
        openASample();
        visitor.uses("Letter");
        visitor.uses("Reword this letter");
        visitor.reads("A line that begins with a hyphen");
        visitor.photographs("wording-sample");
        visitor.tabsTo("How the letter ends");

        assertThat(visitor.nameless()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Dark,dark", "High contrast,contrast", "Light,light"})
    void looksCalmInEveryScheme(String entry, String picture) {
        openASample();
        visitor.usesMenu("Menu", entry);
        visitor.reads("“My garden, and being the one who makes the tea.”");
        visitor.photographs("desk-" + picture);
    }

    @Test
    void holdsItsWordsAtTwiceTheSize() {
        openASample();
        for (int i = 0; i < 5; i++) {
            visitor.usesMenu("Menu", "Larger text");
        }
        visitor.photographs("desk-200");

        assertThat(visitor.cutOff()).isEmpty();
    }

    @Test
    void takesTheLetterAwayWhenLargerTextNeedsTheRoom() {
        openASample();
        visitor.usesMenu("Menu", "Smaller text");
        visitor.reads("Page 1 of");

        visitor.usesMenu("Menu", "Larger text");

        visitor.noLongerReads("Page 1 of");
    }

    @Test
    void speaksWelsh() {
        openASample();
        visitor.usesMenu("Menu", "Cymraeg");
        visitor.reads("Yn ysgrifennu fel");
        visitor.photographs("desk-welsh");
    }

    private void openASample() {
        visitor.uses("Look around with a sample");
        visitor.uses("Open the plan of Joanie (Joan Whitlock).");
        visitor.reads("What matters most to you?");
    }
}
