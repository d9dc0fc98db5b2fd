package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.app.AtTheDoor.opensAPlan;
import static org.careletter.app.AtTheDoor.startsForTheFirstTime;

import javafx.scene.input.KeyCode;

import org.careletter.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Leaving a plan whose last words are not saved yet.
class LeavingTest {

    @TempDir Path folder;
    @TempDir Path desktop;

    @Test
    void isAskedAboutAndEscapeStaysWithTheWords() throws Exception {
        var program = new ProgramUnderTest(folder.resolve("careletter"), desktop);
        Visitor sam = program.start();
        startsForTheFirstTime(sam);
        opensAPlan(sam);
        program.fillsDisk(true);
        sam.says("What matters most to you?", "My garden.");
        sam.reads("The disk is full.");

        sam.uses("Plans");
        sam.reads("Stay here");
        assertThat(sam.focused()).isEqualTo("Stay here");
        sam.photographs("leaving-not-saved");
        sam.presses(KeyCode.ESCAPE);

        sam.noLongerReads("Stay here");
        assertThat(sam.focused()).isEqualTo("Plans");
        sam.reads("“My garden.”");
        program.fillsDisk(false);
        sam.reads("Saved 10:02");
        sam.reads("“My garden.”");
    }
}
