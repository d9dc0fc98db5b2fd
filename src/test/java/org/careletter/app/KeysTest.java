package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.app.AtTheDoor.PASSPHRASE;
import static org.careletter.app.AtTheDoor.begins;
import static org.careletter.app.AtTheDoor.givesTwoBack;
import static org.careletter.app.AtTheDoor.opensAPlan;
import static org.careletter.app.AtTheDoor.typesTwo;
import static org.careletter.app.AtTheDoor.unlocks;
import static org.careletter.app.AtTheDoor.words;

import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.careletter.print.LogicalText;
import org.careletter.print.Vera;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Recovery words, changing the passphrase, and saying who one is.
class KeysTest {

    private static final String FRESH = "seven pears in the snow";

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @SuppressWarnings("NullAway.Init") // each test begins with somebody coming to the window
    private Visitor sam;

    @Test
    void recoveryWordsOpenThePlansAndLeadToANewPassphrase() throws Exception {
        comesForTheFirstTime();
        var words = words(sam);
        assertThat(words).hasSize(24);
        sam.photographs("words-shown");
        givesTwoBack(sam, words);
        sam.reads("No plans yet");
        opensAPlan(sam);
        sam.presses(KeyCode.CONTROL, KeyCode.L);

        sam.uses("Use recovery words");
        sam.types("Your recovery words", String.join(" ", words));
        sam.photographs("words-unlock");
        sam.uses("Unlock");
        sam.reads("Choose a new passphrase");
        sam.photographs("words-new-passphrase");
        sam.types("New passphrase", FRESH);
        sam.types("The same passphrase again", FRESH);
        sam.uses("Use this passphrase");

        sam.reads("What matters most to you?");
        sam.presses(KeyCode.CONTROL, KeyCode.L);
        unlocks(sam, PASSPHRASE);
        sam.reads("That passphrase does not open these plans.");
        unlocks(sam, FRESH);
        sam.reads("What matters most to you?");
    }

    @Test
    void pressingDoneTwiceKeepsTheWordsThatWereShown() throws Exception {
        comesForTheFirstTime();
        var words = words(sam);
        typesTwo(sam, words);
        sam.pressesTwice("Done");
        sam.reads("No plans yet");
        sam.presses(KeyCode.CONTROL, KeyCode.L);

        comesInWith(words);
    }

    @Test
    void lockingRightAfterDoneKeepsTheWordsThatWereShown() throws Exception {
        comesForTheFirstTime();
        var words = words(sam);
        typesTwo(sam, words);
        sam.usesAndAtOnce("Done", KeyCode.CONTROL, KeyCode.L);

        comesInWith(words);
    }

    @Test
    void aWordThatIsNotInTheListIsNamedByItsPlace() throws Exception {
        sam = program.startsUnlocked();
        sam.presses(KeyCode.CONTROL, KeyCode.L);

        sam.uses("Use recovery words");
        sam.types("Your recovery words", "able zebra qwert");
        sam.uses("Unlock");

        sam.reads("Word 3 is not one of the recovery words.");
        assertThat(sam.fieldSays("Your recovery words")).isEqualTo("able zebra qwert");
        assertThat(sam.nameless()).isEmpty();
    }

    @Test
    void theTwoWordsThatAreAskedBackHaveToBeRight() throws Exception {
        comesForTheFirstTime();
        var words = words(sam);
        givesTwoBack(sam, words.stream().map(_ -> "zoo").toList());

        sam.reads("is not right. Look at your sheet");
        sam.photographs("words-ask-back");
        assertThat(sam.nameless()).isEmpty();
        sam.uses("See the words again");
        assertThat(words(sam)).isEqualTo(words);
    }

    @Test
    void theSheetIsOnePageWithTheWordsInTheirOrder() throws Exception {
        comesForTheFirstTime();
        var words = words(sam);
        sam.uses("Save a PDF…");
        sam.reads("The sheet was saved as “Recovery words.pdf”.");

        var pdf = Files.readAllBytes(program.desktop().resolve("Recovery words.pdf"));
        assertThat(Vera.flaws(pdf)).isEmpty();
        assertThat(LogicalText.of(pdf))
                .contains("Made on 14 November 2026.")
                .containsSubsequence(words)
                .doesNotContain("Sam");
        try (var pages = Loader.loadPDF(pdf)) {
            assertThat(pages.getNumberOfPages()).isOne();
        }
    }

    @Test
    void theWordsAreNowhereInTheFolderOfThePlans() throws Exception {
        comesForTheFirstTime();
        var words = words(sam);
        givesTwoBack(sam, words);
        sam.reads("No plans yet");
        sam.closesWindow();

        try (var files = Files.walk(program.vault())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(words.stream().filter(word -> word.length() > 4).filter(text::contains))
                        .as("words that the database uses itself, such as chunk and table, aside")
                        .hasSizeLessThan(5);
            }
        }
    }

    @Test
    void newRecoveryWordsNeedThePassphraseAndMakeTheOldOnesUseless() throws Exception {
        comesForTheFirstTime();
        var old = words(sam);
        givesTwoBack(sam, old);
        sam.reads("No plans yet");

        sam.usesMenu("Menu", "Recovery words…");
        sam.reads("There are recovery words already.");
        sam.photographs("words-again");
        assertThat(sam.nameless()).isEmpty();
        sam.types("Passphrase you use now", "not the passphrase");
        sam.uses("Go on");
        sam.reads("That passphrase does not open these plans.");
        sam.types("Passphrase you use now", PASSPHRASE);
        sam.uses("Go on");
        var fresh = words(sam);
        assertThat(fresh).isNotEqualTo(old);
        givesTwoBack(sam, fresh);
        sam.reads("No plans yet");

        sam.presses(KeyCode.CONTROL, KeyCode.L);
        sam.uses("Use recovery words");
        sam.types("Your recovery words", String.join(" ", old));
        sam.uses("Unlock");
        sam.reads("Those are recovery words, but not the ones that open these plans.");
    }

    @Test
    void wordsThatWereNotAskedBackOpenNothing() throws Exception {
        sam = program.startsUnlocked();
        sam.usesMenu("Menu", "Recovery words…");
        sam.reads("There are no recovery words yet.");
        sam.types("Passphrase you use now", PASSPHRASE);
        sam.uses("Go on");
        var words = words(sam);
        sam.presses(KeyCode.CONTROL, KeyCode.L);

        sam.uses("Use recovery words");
        sam.types("Your recovery words", String.join("\n", words));
        sam.uses("Unlock");

        sam.reads("No recovery words were ever made for these plans");
    }

    @Test
    void thePassphraseCanBeChanged() throws Exception {
        sam = program.startsUnlocked();
        sam.usesMenu("Menu", "Change passphrase…");
        sam.types("Passphrase you use now", "not the passphrase");
        typeFresh();
        sam.uses("Change it");
        sam.reads("That passphrase does not open these plans.");
        sam.photographs("change-passphrase");
        assertThat(sam.nameless()).isEmpty();

        sam.types("Passphrase you use now", PASSPHRASE);
        typeFresh();
        sam.uses("Change it");

        sam.reads("No plans yet");
        sam.presses(KeyCode.CONTROL, KeyCode.L);
        unlocks(sam, FRESH);
        sam.reads("No plans yet");
    }

    private void typeFresh() {
        sam.types("New passphrase", FRESH);
        sam.types("The same passphrase again", FRESH);
    }

    @Test
    void aSlipAtFirstStartCanBePutRight() throws Exception {
        sam = program.startsUnlocked();
        sam.usesMenu("Menu", "About you…");
        assertThat(sam.fieldSays("Your name")).isEqualTo("Sam Carter");
        sam.types("Your name", "-Lee");
        sam.types("What you are to them", "nurse");
        sam.photographs("about-you");
        assertThat(sam.nameless()).isEmpty();
        sam.uses("Keep");
        opensAPlan(sam);

        sam.uses("People");

        sam.reads("Sam Carter-Lee");
        sam.presses(KeyCode.CONTROL, KeyCode.L);
        unlocks(sam, PASSPHRASE);
        sam.reads("Sam Carter-Lee");
    }

    @Test
    void everyScreenHoldsItsWordsAtTwiceTheSize() throws Exception {
        sam = program.start();
        for (int i = 0; i < 5; i++) {
            sam.usesMenu("Menu", "Larger text");
        }
        begins(sam);
        words(sam);
        holds("words-200");
        sam.uses("Not now");
        for (var screen : List.of("About you…", "Change passphrase…", "Recovery words…")) {
            sam.usesMenu("Menu", screen);
            sam.reads("Cancel");
            holds(screen.toLowerCase(Locale.ROOT).replaceAll("[ …]", "") + "-200");
            sam.uses("Cancel");
        }
        sam.presses(KeyCode.CONTROL, KeyCode.L);
        sam.reads("Unlock");
        holds("unlock-200");
        sam.uses("Use recovery words");
        holds("words-unlock-200");
    }

    private void holds(String picture) {
        sam.photographs(picture);
        assertThat(sam.cutOff()).isEmpty();
    }

    private void comesInWith(List<String> words) {
        sam.uses("Use recovery words");
        sam.types("Your recovery words", String.join(" ", words));
        sam.uses("Unlock");
        sam.reads("Choose a new passphrase");
    }

    private void comesForTheFirstTime() throws Exception {
        sam = program.start();
        begins(sam);
    }
}
