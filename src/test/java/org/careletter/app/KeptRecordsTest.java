package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.exchange.PlanFile;
import org.careletter.print.LogicalText;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What is kept besides the plan, in the real window with a real vault: earlier versions, letters
/// as they were sent, what was done; handing everything over, and erasing.
class KeptRecordsTest {

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @SuppressWarnings("NullAway.Init") // whoever starts the program comes before each test
    private Visitor sam;

    @BeforeEach
    void writeAPlanAndComeBackToIt() throws Exception {
        sam = program.startsUnlocked();
        sam.uses("New plan");
        sam.types("Their name", "Joan Whitlock");
        sam.presses(KeyCode.ENTER);
        sam.says("What matters most to you?", "My garden.");
        sam.usesMenu("More for these words", "I read them out");
        sam.reads("agreed ✓");
        sam.uses("Plans");
        sam.uses("Open the plan of Joan Whitlock.");
        sam.reads("“My garden.”");
    }

    @Test
    void oneSentenceOfAnEarlierVersionComesBackAndUndoTakesItBack() {
        reword();
        sam.usesMenu("Menu", "Earlier versions");
        sam.reads("Words had just been agreed.");
        sam.photographs("versions");
        assertThat(sam.nameless()).isEmpty();

        sam.uses("See what changed since 14 November 2026, 10:02");
        sam.reads("Said differently since then");
        sam.reads("“Gardening activities.”");
        sam.photographs("versions-since");
        assertThat(sam.nameless()).isEmpty();

        sam.uses("Bring this back: My garden.");
        sam.reads("It is back in the plan.");
        sam.reads("Nothing changed since then.");
        sam.photographs("versions-back");

        sam.presses(KeyCode.CONTROL, KeyCode.Z);
        sam.reads("Said differently since then");

        sam.uses("Bring back all of it");
        sam.reads("Nothing changed since then.");
        sam.uses("Back to the plan of Joan Whitlock");
        sam.reads("“My garden.”");
        sam.reads("agreed ✓");
        assertThat(sam.canRead("Gardening activities.")).isFalse();
    }

    @Test
    void whoeverWantsToKeepsEveryVersionForEver() {
        sam.usesMenu("Menu", "Earlier versions");
        sam.reads("All versions of the last year are kept.");
        sam.tabsTo("Keep every version for ever");
        sam.presses(KeyCode.SPACE);
        sam.reads("Saved. From now on every version is kept.");
        sam.reads("Every version of every plan is kept for ever.");
        sam.photographs("versions-keep-all");
        assertThat(sam.focused()).isEqualTo("Keep every version for ever");
        assertThat(sam.nameless()).isEmpty();

        sam.presses(KeyCode.CONTROL, KeyCode.L);
        AtTheDoor.unlocks(sam, AtTheDoor.PASSPHRASE);
        sam.reads("Every version of every plan is kept for ever.");
        sam.uses("Keep every version for ever");
        sam.reads("Nothing is taken away yet.");
        sam.reads("All versions of the last year are kept.");
        sam.photographs("versions-thin-out");
    }

    @Test
    void versionsHoldTheirWordsAtTwiceTheSize() {
        reword();
        sam.usesMenu("Menu", "Earlier versions");
        for (int i = 0; i < 5; i++) {
            sam.presses(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        sam.photographs("versions-200");
        assertThat(sam.cutOff()).isEmpty();
        sam.uses("See what changed since 14 November 2026, 10:02");
        sam.reads("Said differently since then");
        sam.photographs("versions-since-200");
        assertThat(sam.cutOff()).isEmpty();
    }

    @Test
    void aLetterIsKeptExactlyAsItLeft() throws Exception {
        sam.uses("Letter");
        sam.uses("Export the letter");
        sam.reads("The letter was saved as");
        var letter = program.desktop().resolve("Care plan 2026-11-14.pdf");
        var bytes = Files.readAllBytes(letter);
        Files.delete(letter);

        sam.usesMenu("Menu", "Letters sent");
        sam.reads("14 November 2026, 10:02, made by Sam Carter. A PDF.");
        sam.reads("It holds every part.");
        sam.photographs("letters-sent");
        assertThat(sam.nameless()).isEmpty();
        sam.uses("Save the letter for Joan Whitlock of 14 November 2026, 10:02 again…");
        sam.reads("The letter was saved, exactly as it was.");
        assertThat(letter).hasBinaryContent(bytes);

        sam.uses("Back to the plan of Joan Whitlock");
        sam.presses(KeyCode.CONTROL, KeyCode.S);
        sam.reads("The plan file was saved.");
        assertThat(program.desktop().resolve("Plan 2026-11-14.json")).exists();
    }

    @Test
    void theWordsOfALetterAreKeptAsTheyWereCopied() throws Exception {
        sam.usesMenu("Menu", "Copy the words of the letter");
        sam.reads("The words of the letter are on the clipboard.");
        var words = program.clipboard();
        assertThat(words).contains("“My garden.”");
        program.passes(Duration.ofSeconds(30));
        assertThat(program.clipboard()).isNotEqualTo(words);

        sam.usesMenu("Menu", "Letters sent");
        sam.uses("Save the letter for Joan Whitlock of 14 November 2026, 10:02 again…");
        sam.photographs("letters-sent-text");
        sam.reads("The letter was saved, exactly as it was.");
        assertThat(program.desktop().resolve("Care plan 2026-11-14.txt")).hasContent(words);
        sam.uses("Back to the plan of Joan Whitlock");
        sam.usesMenu("Menu", "What was done");
        sam.reads("Sam Carter copied the words of the letter of Joan Whitlock for Joan Whitlock.");
    }

    @Test
    void unlockingLeadsBackToThePageThatWasOpen() {
        sam.uses("Strengths");
        sam.usesMenu("Menu", "Earlier versions");
        sam.reads("This is how the plan was when it was first opened here.");
        assertThat(sam.canRead("was writing. This is how")).isFalse();
        sam.presses(KeyCode.CONTROL, KeyCode.L);
        AtTheDoor.unlocks(sam, AtTheDoor.PASSPHRASE);
        sam.reads("This is how the plan was when it was first opened here.");
        sam.uses("Back to the plan of Joan Whitlock");
        sam.reads("What have you come through, and how did you manage it?");
    }

    @Test
    void everyPageCanBeReadInEveryLookAndInWelsh() {
        reword();
        for (var look : List.of("Dark", "High contrast")) {
            sam.usesMenu("Menu", look);
            sam.usesMenu("Menu", "Earlier versions");
            sam.uses("See what changed since 14 November 2026, 10:02");
            sam.reads("Said differently since then");
            sam.photographs("versions-since-" + look);
            sam.uses("Back to the plan of Joan Whitlock");
            sam.usesMenu("Menu", "What was done");
            sam.reads("Sam Carter began the plan of Joan Whitlock.");
            sam.photographs("activity-" + look);
            sam.uses("Back to the plan of Joan Whitlock");
        }
        sam.usesMenu("Menu", "Cymraeg");
        sam.usesMenu("Dewislen", "Fersiynau cynharach");
        sam.photographs("versions-cy");
        assertThat(sam.cutOff()).isEmpty();
    }

    @Test
    void whatWasDoneIsWrittenDownInPlainWords() throws Exception {
        sam.usesMenu("Menu", "What was done");
        sam.reads("What was done in the plan of Joan Whitlock");
        sam.reads("14 November 2026, 10:02: Sam Carter began the plan of Joan Whitlock.");
        sam.photographs("activity");
        assertThat(sam.nameless()).isEmpty();

        sam.uses("Save as text…");
        sam.reads("The list was saved.");
        assertThat(Files.readAllLines(program.desktop().resolve("What was done 2026-11-14.txt")))
                .startsWith(
                        "What was done in the plan of Joan Whitlock",
                        "",
                        "Nothing is missing, and nothing was changed.",
                        "",
                        "14 November 2026, 10:02: Sam Carter began the plan of Joan Whitlock.",
                        "14 November 2026, 10:02: Sam Carter opened the plan of Joan Whitlock.",
                        "14 November 2026, 10:02: Sam Carter changed the plan of Joan Whitlock.",
                        "14 November 2026, 10:02: Sam Carter opened the plan of Joan Whitlock.");
    }

    @Test
    void everythingAboutOnePersonGoesIntoAFolderOfItsOwn() throws Exception {
        sam.uses("Letter");
        sam.uses("Export the letter");
        sam.reads("The letter was saved as");
        sam.uses("Plans");
        var first = saveEverything("Everything about one person 2026-11-14");
        assertThat(names(first))
                .contains(
                        "What is in here.txt",
                        "The plan as a letter.pdf",
                        "The plan as a plan file.json",
                        "What was done.txt",
                        "Earlier versions/2026-11-14 10.02.json",
                        "Earlier versions/2026-11-14 10.02.pdf",
                        "Letters as they were sent/2026-11-14 10.02.pdf");
        assertThat(names(first)).noneMatch(name -> name.contains("Joan Whitlock"));
        var plan = PlanFile.read(first.resolve("The plan as a plan file.json"));
        assertThat(plan.person().names()).isEqualTo("Joan Whitlock");
        assertThat(LogicalText.of(Files.readAllBytes(first.resolve("The plan as a letter.pdf"))))
                .contains("“My garden.”");
        assertThat(first.resolve("Letters as they were sent/2026-11-14 10.02.pdf"))
                .hasSameBinaryContentAs(program.desktop().resolve("Care plan 2026-11-14.pdf"));
        assertThat(first.resolve("What was done.txt"))
                .content()
                .contains("Sam Carter exported the letter of Joan Whitlock for Joan Whitlock.");
        sam.uses("Close");

        var before = Files.readAllBytes(first.resolve("What was done.txt"));
        saveEverything("Everything about one person 2026-11-14 (2)");
        assertThat(first.resolve("What was done.txt")).hasBinaryContent(before);
    }

    @Test
    void anErasedPlanIsGoneFromTheListAndItsNamesFromWhatWasDone() {
        sam.uses("Plans");
        sam.usesMenu("More for Joan Whitlock", "Erase this plan");
        sam.reads("Careletter takes it out of its locked safety copies as well");
        assertThat(sam.focused()).isEqualTo("Keep it");
        sam.photographs("erase");
        sam.uses("Erase it");
        sam.reads("No plans yet.");

        sam.usesMenu("Menu", "What was done");
        sam.reads("14 November 2026, 10:02: Sam Carter erased a plan.");
        sam.reads("Something was done in a plan that has been erased since.");
        assertThat(sam.canRead("Joan Whitlock")).isFalse();
        sam.photographs("activity-erased");
        sam.uses("Back to the plans");
        sam.reads("No plans yet.");
    }

    private Path saveEverything(String name) {
        sam.usesMenu("More for Joan Whitlock", "Everything about this person");
        sam.reads("Everything about this person was saved in the new folder “" + name + "”");
        sam.photographs("everything");
        return program.desktop().resolve(name);
    }

    private void reword() {
        sam.uses("Change the words: “My garden.” Joan Whitlock · said it · agreed ✓ · 14 Nov");
        sam.presses(KeyCode.CONTROL, KeyCode.A);
        sam.types("Gardening activities.");
        sam.presses(KeyCode.ENTER);
        sam.reads("changed, to take back ↺");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(each -> folder.relativize(each).toString())
                    .toList();
        }
    }
}
