package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.app.AtTheDoor.opensAPlan;

import javafx.scene.input.KeyCode;

import org.careletter.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Path;

/// Leaving a plan whose last words are not saved yet.
class LeavingTest {

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @Test
    void isAskedAboutAndEscapeStaysWithTheWords() throws Exception {
        var sam = program.startsUnlocked();
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
