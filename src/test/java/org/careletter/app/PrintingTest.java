package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.app.AtTheDoor.PASSPHRASE;
import static org.careletter.app.AtTheDoor.begins;
import static org.careletter.app.AtTheDoor.givesTwoBack;
import static org.careletter.app.AtTheDoor.opensAPlan;
import static org.careletter.app.AtTheDoor.unlocks;
import static org.careletter.app.AtTheDoor.words;

import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.careletter.print.LogicalText;
import org.careletter.print.Vera;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Files;
import java.nio.file.Path;

/// Letters and the sheet of recovery words on paper: in the real window, with two printers that
/// keep what they are sent.
class PrintingTest {

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @SuppressWarnings("NullAway.Init") // each test begins with somebody coming to the window
    private Visitor sam;

    private final PrintersInHand printers = program.printers();

    @Test
    void theLetterGoesToTheUsualPrinterAndIsKeptAsItWent() throws Exception {
        writesALetter();
        sam.presses(KeyCode.CONTROL, KeyCode.P);
        sam.reads("Copies");
        sam.photographs("print");
        assertThat(sam.nameless()).isEmpty();
        sam.uses("Print");

        sam.reads("The letter went to “Office”. Fetch it soon");
        sam.photographs("printed");
        assertThat(printers.sheets()).hasSize(1);
        var paper = printers.sheets().getFirst();
        assertThat(Vera.flaws(paper)).isEmpty();
        assertThat(LogicalText.of(paper)).contains("My garden.");

        sam.usesMenu("Menu", "Letters sent");
        sam.reads("14 November 2026, 10:02, made by Sam Carter. Printed.");
        sam.uses("Save the letter for Joan Whitlock of 14 November 2026, 10:02 again…");
        sam.reads("The letter was saved, exactly as it was.");
        assertThat(program.desktop().resolve("Care plan 2026-11-14.pdf")).hasBinaryContent(paper);
        sam.uses("Back to the plan of Joan Whitlock");
        sam.usesMenu("Menu", "What was done");
        sam.reads("Sam Carter printed the letter of Joan Whitlock for Joan Whitlock.");
    }

    @Test
    void anotherPrinterAndMoreCopiesCanBeChosenByKeyboard() throws Exception {
        writesALetter();
        sam.presses(KeyCode.CONTROL, KeyCode.P);
        sam.reads("Copies");
        assertThat(sam.focused()).isEqualTo("Printer");
        sam.chooses("Printer", "Kitchen");
        sam.chooses("Copies", "3");
        sam.presses(KeyCode.ENTER);

        sam.reads("The letter went to “Kitchen”.");
        assertThat(printers.sheets()).hasSize(3);
    }

    @Test
    void aPrinterThatIsOffIsNamedAndCanBeTriedAgain() throws Exception {
        writesALetter();
        printers.switchOn(false);
        sam.uses("Print the letter…");
        sam.uses("Print");
        sam.reads("“Office” did not take it. Nothing was changed.");
        sam.photographs("print-refused");
        assertThat(sam.cutOff()).isEmpty();

        printers.switchOn(true);
        sam.uses("Print");
        sam.reads("The letter went to “Office”.");
    }

    @Test
    void withoutAPrinterOneIsToldWhatToDoAndCanLookAgain() throws Exception {
        writesALetter();
        printers.have();
        sam.uses("Print the letter…");
        sam.reads("No printer was found.");
        sam.photographs("print-none");
        printers.have(PrintersInHand.KITCHEN);
        sam.uses("Look again");
        sam.reads("Copies");
        sam.presses(KeyCode.ESCAPE);

        sam.noLongerReads("Copies");
        assertThat(sam.focused()).isEqualTo("Print the letter…");
        assertThat(printers.sheets()).isEmpty();
    }

    @Test
    void aLetterThatIsOnItsWayWhenItLocksIsKeptAllTheSame() throws Exception {
        writesALetter();
        sam.presses(KeyCode.CONTROL, KeyCode.P);
        sam.reads("Copies");
        printers.letWait(true);
        sam.uses("Print");
        sam.reads("Sending it to the printer…");
        assertThat(sam.nameless()).isEmpty();
        sam.presses(KeyCode.CONTROL, KeyCode.L);
        sam.noLongerReads("My garden.");
        printers.letWait(false);
        unlocks(sam, PASSPHRASE);

        sam.reads("“My garden.”");
        sam.usesMenu("Menu", "Letters sent");
        sam.reads("14 November 2026, 10:02, made by Sam Carter. Printed.");
        sam.uses("Back to the plan of Joan Whitlock");
        sam.usesMenu("Menu", "What was done");
        sam.reads("Sam Carter printed the letter of Joan Whitlock for Joan Whitlock.");
    }

    @Test
    void theCursorStaysWhereSomebodyWentMeanwhile() throws Exception {
        writesALetter();
        printers.letWait(true);
        sam.presses(KeyCode.CONTROL, KeyCode.P);
        sam.reads("Looking for printers…");
        var narrator = sam.nameStarting("Who tells the letter");
        sam.goesTo(narrator);
        printers.letWait(false);

        sam.reads("Copies");
        assertThat(sam.focused()).isEqualTo(narrator);
        sam.presses(KeyCode.ENTER);
        assertThat(sam.canRead("Copies")).isTrue();
        assertThat(printers.sheets()).isEmpty();
    }

    @Test
    void theFormHoldsItsWordsAtTwiceTheSize() throws Exception {
        writesALetter();
        for (int i = 0; i < 5; i++) {
            sam.presses(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        sam.presses(KeyCode.CONTROL, KeyCode.P);
        sam.reads("Copies");
        sam.photographs("print-200");
        assertThat(sam.cutOff()).isEmpty();
    }

    @Test
    void theSheetOfRecoveryWordsIsPrintedWithoutBeingAFile() throws Exception {
        sam = program.start();
        begins(sam);
        var words = words(sam);
        sam.uses("Print a sheet…");
        sam.reads("Copies");
        sam.photographs("words-print");
        assertThat(sam.nameless()).isEmpty();
        sam.presses(KeyCode.ENTER);

        sam.reads("The sheet went to “Office”. Fetch it at once");
        sam.photographs("words-printed");
        assertThat(printers.sheets()).hasSize(1);
        try (var page = Loader.loadPDF(printers.sheets().getFirst());
                var files = Files.list(program.desktop())) {
            assertThat(page.getNumberOfPages()).isOne();
            assertThat(files).isEmpty();
        }
        assertThat(LogicalText.of(printers.sheets().getFirst())).containsSubsequence(words);
        givesTwoBack(sam, words);
        sam.reads("No plans yet");
    }

    private void writesALetter() throws Exception {
        sam = program.startsUnlocked();
        opensAPlan(sam);
        sam.says("What matters most to you?", "My garden.");
        if (sam.has("Letter")) {
            sam.uses("Letter");
        }
    }
}
