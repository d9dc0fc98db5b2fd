package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whose words, in the whole program and by the keyboard alone: handing over, the ledger, and
/// reading back.
class WhoseWordsTest {

    private static final String MATTERS = "What matters most to you?";

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @SuppressWarnings("NullAway.Init") // somebody comes to the window before each test
    private Visitor sam;

    @BeforeEach
    void openASample() throws Exception {
        sam = program.start();
        sam.uses("Look around with a sample");
        sam.uses("Open the plan of Joanie (Joan Whitlock).");
        sam.reads(MATTERS);
    }

    @Test
    void leadsFromTypingToTheLedgerToReadingBack() {
        sam.presses(KeyCode.CONTROL, KeyCode.K);
        sam.says(MATTERS, "My own tea.");
        sam.reads("Joanie · wrote it · own words");
        sam.photographs("words-handed-over");
        sam.uses("Back to Sam");
        sam.says(MATTERS, "My other tea.");
        sam.reads("Joanie · said it · heard, not read back °");

        sam.uses("Whose words");
        sam.reads("typed by Sam on 14 November 2026, 10:02");
        sam.photographs("ledger");
        assertThat(sam.nameless()).isEmpty();
        sam.uses("Go to it: “My other tea.”");
        sam.waitUntil(
                "the cursor is on the words",
                () -> sam.focused().startsWith("Change the words: “My other tea.”"));

        sam.presses(KeyCode.CONTROL, KeyCode.R);
        sam.reads("1 of 7");
        assertThat(sam.focused()).contains("written down by Sam on 14 November 2026");
        sam.photographs("read-back");
        assertThat(sam.nameless()).isEmpty();
        sam.tabsTo("Yes, those are my words");
        sam.presses(KeyCode.SPACE);
        sam.reads("2 of 7");
        sam.presses(KeyCode.ESCAPE);
        sam.reads("↺ 6 to read back");
        assertThat(sam.focused()).startsWith("Change the words: “My other tea.”");
    }

    @Test
    void opensTheCardThatHoldsTheWords() {
        sam.uses("Whose words");
        sam.chooses("How they stand", "heard");
        sam.photographs("ledger-heard");
        sam.uses("Go to it: “I might as well not have a greenhouse.”");

        sam.waitUntil(
                "the cursor is on the words",
                () -> sam.focused().startsWith("Change the words: “I might as well not"));
    }

    @Test
    void holdsAtTwiceTheSizeAndInEveryScheme() {
        for (int i = 0; i < 5; i++) {
            sam.usesMenu("Menu", "Larger text");
        }
        sam.uses("Whose words");
        sam.photographs("ledger-200");
        assertThat(sam.cutOff()).isEmpty();
        sam.presses(KeyCode.CONTROL, KeyCode.R);
        sam.photographs("read-back-200");
        assertThat(sam.cutOff()).isEmpty();
        sam.presses(KeyCode.ESCAPE);
        sam.usesMenu("Menu", "Dark");
        sam.presses(KeyCode.CONTROL, KeyCode.R);
        sam.photographs("read-back-dark");
        sam.presses(KeyCode.ESCAPE);
        sam.usesMenu("Menu", "High contrast");
        sam.photographs("ledger-contrast");
    }
}
