package org.careletter.app;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Photographs of the whole window, in every look, for people to look at.
class ScreensTest {

    @TempDir Path vault;
    @TempDir Path desktop;

    @Test
    void everyScreenIsPhotographed() throws Exception {
        var visitor = new ProgramUnderTest(vault.resolve("careletter"), desktop).start();
        visitor.reads("A care plan, written together as a letter");
        visitor.photographs("start-light");
        visitor.uses("Look around with a sample");
        visitor.reads("People you plan with");
        visitor.reads("Joanie Whitlock");
        visitor.photographs("plans-light");
        visitor.uses("Open the plan of Joanie Whitlock.");
        visitor.uses("Letter");
        visitor.reads("Page 1 of");
        visitor.photographs("letter-alone-light");
        visitor.uses("Letter");
        visitor.photographs("desk-light");
        visitor.uses("Priorities");
        visitor.photographs("desk-priorities-light");
        visitor.usesMenu("Menu", "Dark");
        visitor.photographs("desk-dark");
        visitor.usesMenu("Menu", "High contrast");
        visitor.photographs("desk-contrast");
        visitor.usesMenu("Menu", "Light");
        for (int i = 0; i < 5; i++) {
            visitor.usesMenu("Menu", "Larger text");
        }
        visitor.photographs("desk-200");
    }
}
