package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.print.LogicalText;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;

/// Putting the letter's own paragraphs in other words, in the real window with a real vault.
class RewordingTest {

    private static final String BEGINS = "How the letter begins";
    private static final String GLAD = "It was good to sit with you, Joan.";

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @SuppressWarnings("NullAway.Init") // whoever starts the program comes before each test
    private Visitor sam;

    @BeforeEach
    void writeAPlan() throws Exception {
        sam = program.startsUnlocked();
        AtTheDoor.opensAPlan(sam);
        sam.says("What matters most to you?", "My garden.");
        sam.reads("“My garden.”");
        sam.uses("Letter");
        sam.reads("Page 1 of");
    }

    @Test
    void whatWasRewordedIsExportedAndKeptUnderLettersSentAsItLeft() throws Exception {
        rewordsTheBeginning(GLAD);
        sam.presses(KeyCode.ESCAPE);
        sam.reads("1 paragraph reworded");
        sam.uses("Export the letter");
        sam.reads("The letter was saved as");
        var file = program.desktop().resolve("Care plan 2026-11-14.pdf");
        var letter = Files.readAllBytes(file);
        assertThat(LogicalText.of(letter)).contains(GLAD);
        Files.delete(file);

        sam.uses("Reword this letter");
        sam.uses("Back to the usual words: " + BEGINS);
        sam.usesMenu("Menu", "Letters sent");
        sam.uses("Save the letter for Joan Whitlock of 14 November 2026, 10:02 again…");
        sam.reads("The letter was saved, exactly as it was.");
        assertThat(file).hasBinaryContent(letter);
    }

    @Test
    void whatWasRewordedIsPrintedAndCopied() throws Exception {
        rewordsTheBeginning(GLAD);
        sam.presses(KeyCode.CONTROL, KeyCode.P);
        sam.reads("Copies");
        sam.uses("Print");
        sam.reads("The letter went to “Office”.");
        assertThat(LogicalText.of(program.printers().sheets().getFirst())).contains(GLAD);

        sam.usesMenu("Menu", "Copy the words of the letter");
        sam.reads("The words of the letter are on the clipboard.");
        assertThat(program.clipboard()).contains("\n\n" + GLAD + "\n\n");
    }

    @Test
    void oneParagraphOrAllGoBackToTheUsualWordsAndUndoTakesThatBack() {
        sam.usesMenu("Menu", "Reword the letter");
        assertThat(sam.focused()).isEqualTo(BEGINS);
        var usual = sam.fieldSays(BEGINS);
        typesAnew(GLAD);
        sam.reads("The usual words");
        sam.reads(usual);
        sam.goesTo("How the letter ends");
        typesAnew("With warm wishes,");
        sam.reads("All back to the usual words");

        sam.uses("Back to the usual words: " + BEGINS);
        assertThat(sam.fieldSays(BEGINS)).isEqualTo(usual);
        assertThat(sam.focused()).isEqualTo(BEGINS);
        sam.presses(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sam.fieldSays(BEGINS)).isEqualTo(GLAD);

        sam.uses("All back to the usual words");
        assertThat(sam.fieldSays("How the letter ends")).isEqualTo("Yours sincerely,");
        assertThat(sam.canRead("Reworded")).isFalse();
        sam.presses(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sam.fieldSays(BEGINS)).isEqualTo(GLAD);
        assertThat(sam.fieldSays("How the letter ends")).isEqualTo("With warm wishes,");
    }

    @Test
    void typingAndUndoGoOnInTheFieldWithTheCursor() {
        sam.uses("Reword this letter");
        var usual = sam.fieldSays(BEGINS);
        sam.types(" ");
        sam.types("It is yours.");
        assertThat(sam.fieldSays(BEGINS)).isEqualTo(usual + " It is yours.");
        sam.presses(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sam.fieldSays(BEGINS)).isEqualTo(usual);

        sam.presses(KeyCode.CONTROL, KeyCode.A);
        sam.presses(KeyCode.DELETE);
        assertThat(sam.fieldSays(BEGINS)).isEmpty();
        assertThat(sam.focused()).isEqualTo(BEGINS);
        sam.presses(KeyCode.TAB);
        assertThat(sam.fieldSays(BEGINS)).isEqualTo(usual);
    }

    @Test
    void escapeAndTheWayBackLeadToThePages() {
        sam.uses("Reword this letter");
        sam.noLongerReads("Page 1 of");
        sam.presses(KeyCode.ESCAPE);
        sam.reads("Page 1 of");
        assertThat(sam.focused()).isEqualTo("Reword this letter");
        sam.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        sam.noLongerReads("Page 1 of");
        assertThat(sam.focused()).isEqualTo(BEGINS);
        sam.uses("The pages");
        sam.reads("Page 1 of");
        assertThat(sam.focused()).isEqualTo("Reword this letter");
    }

    @Test
    void somebodyElsesIIsRefusedWhereItWasTypedAndTakenOnceThePersonTypesIt() {
        sam.uses("Who tells the letter: Joan Whitlock’s own letter");
        rewordsTheBeginning("I agree with everything.");
        sam.reads("“I agree with everything.” speaks for Joan Whitlock: the letter");
        assertThat(sam.fieldSays(BEGINS)).isEqualTo("I agree with everything.");
        sam.photographs("wording-not-theirs");
        assertThat(sam.nameless()).isEmpty();
        sam.presses(KeyCode.ESCAPE);
        sam.reads("1 reworded paragraph to look at");
        sam.photographs("wording-pages-to-look-at");
        assertThat(copied()).doesNotContain("I agree with everything.");

        sam.uses("Reword this letter");
        sam.presses(KeyCode.CONTROL, KeyCode.K);
        sam.goesTo(BEGINS);
        typesAnew("I agree with everything.");
        sam.noLongerReads("speaks for Joan Whitlock");
        assertThat(copied()).contains("I agree with everything.");
    }

    @Test
    void wordsThatThePlanHasOvertakenAreShownBesideTheUsualOnesOfNow() {
        rewordsTheBeginning(GLAD);
        sam.uses("Letter");
        sam.uses("People");
        sam.uses("Add a talk");
        sam.types("Where", "at home");
        sam.uses("Letter");
        sam.reads("The plan has changed since these words were typed.");
        sam.reads("The usual words now");
        sam.reads("Thank you for talking with me at home");
        sam.photographs("wording-overtaken");
        assertThat(copied()).contains(GLAD);

        sam.uses("Keep these words: " + BEGINS);
        sam.noLongerReads("The plan has changed since these words were typed.");
        assertThat(sam.fieldSays(BEGINS)).isEqualTo(GLAD);
    }

    @Test
    void lastsAsLongAsThePlanIsOpen() {
        rewordsTheBeginning(GLAD);
        sam.reads("Your words last until this plan is closed or locked");
        sam.uses("Plans");
        sam.uses("Open the plan of Joan Whitlock.");
        sam.uses("Letter");
        sam.reads("Page 1 of");
        assertThat(sam.canRead("1 paragraph reworded")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Light,light", "Dark,dark", "High contrast,contrast"})
    void looksCalmInEveryScheme(String scheme, String picture) {
        sam.usesMenu("Menu", scheme);
        rewordsTheBeginning(GLAD);
        sam.photographs("wording-" + picture);
        assertThat(sam.nameless()).isEmpty();
        sam.presses(KeyCode.ESCAPE);
        sam.photographs("wording-pages-" + picture);
        assertThat(sam.nameless()).isEmpty();
    }

    @Test
    void speaksWelsh() {
        rewordsTheBeginning(GLAD);
        sam.usesMenu("Menu", "Cymraeg");
        sam.uses("Llythyr");
        sam.uses("Newid geiriad y llythyr hwn");
        sam.reads("Geiriad y llythyr hwn");
        assertThat(sam.fieldSays("Sut mae’r llythyr yn dechrau")).isEqualTo(GLAD);
        sam.photographs("wording-welsh");
        assertThat(sam.cutOff()).isEmpty();
    }

    @Test
    void holdsItsWordsAtTwiceTheSize() {
        for (int i = 0; i < 5; i++) {
            sam.usesMenu("Menu", "Larger text");
        }
        rewordsTheBeginning(GLAD);
        sam.photographs("wording-200");
        assertThat(sam.cutOff()).isEmpty();
    }

    private void rewordsTheBeginning(String words) {
        sam.uses("Reword this letter");
        assertThat(sam.focused()).isEqualTo(BEGINS);
        typesAnew(words);
    }

    private void typesAnew(String words) {
        sam.presses(KeyCode.CONTROL, KeyCode.A);
        sam.types(words);
    }

    private String copied() {
        sam.usesMenu("Menu", "Copy the words of the letter");
        sam.reads("The words of the letter are on the clipboard.");
        return program.clipboard();
    }
}
