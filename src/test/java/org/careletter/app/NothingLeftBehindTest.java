package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Nothing of a plan stays behind once it is closed: no listener, no screen, and no room in memory
/// that would grow all day.
class NothingLeftBehindTest {

    private static final int WARM = 20;
    private static final long MOST_BYTES = 10_000_000;

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @SuppressWarnings("NullAway.Init") // somebody comes to the window before each test
    private Visitor sam;

    @BeforeEach
    void start() throws Exception {
        sam = program.startsUnlocked();
        AtTheDoor.opensAPlan(sam);
        sam.uses("Plans");
    }

    @Test
    void openingAndClosingAPlanLeavesNothingBehind() throws Exception {
        openAndClose(WARM);
        var before = Living.now();

        openAndClose(200);

        assertNothingIsLeftSince(before);
    }

    private void openAndClose(int times) {
        for (int i = 0; i < times; i++) {
            open();
            sam.uses("Plans");
        }
        sam.goesTo("Find a person, a word…");
    }

    private void open() {
        sam.uses("Open the plan of Joan Whitlock.");
        sam.reads("What matters most to you?");
    }

    private static void assertNothingIsLeftSince(Living before) throws Exception {
        var after = Living.now();
        assertThat(after.moreThan(before, NothingLeftBehindTest::isOfAScreen)).isEmpty();
        assertThat(after.bytes() - before.bytes()).isLessThan(MOST_BYTES);
    }

    /// A weak listener is only the husk of one, which goes when it is next called.
    private static boolean isOfAScreen(String name) {
        return name.startsWith("org.careletter.ui")
                || name.startsWith("org.careletter.session")
                || (name.contains("Listener") && !name.contains("Weak"));
    }
}
