package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.WeakListener;
import javafx.scene.input.KeyCode;

import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Nothing of a plan stays behind once it is closed: no listener, no screen, and no room in memory
/// that would grow all day.
class NothingLeftBehindTest {

    private static final int WARM = 20;
    private static final String SEARCH = "Find a person, a word…";
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

    /// Nobody waits for the window to come to rest in between, which would take as long again: it
    /// has no time to, either, when somebody looks through one plan after the other.
    @Test
    void openingAndClosingAPlanLeavesNothingBehind() throws Exception {
        openAndClose(WARM);
        var before = Living.now();

        openAndClose(200);

        assertNothingIsLeftSince(before, 200);
    }

    @Test
    void speakingAnotherLanguageLeavesNothingBehind() throws Exception {
        open();
        toWelshAndBack(WARM / 4);
        var before = Living.now();

        toWelshAndBack(25);

        assertNothingIsLeftSince(before, 50);
    }

    private void toWelshAndBack(int times) {
        for (int i = 0; i < times; i++) {
            sam.usesMenu("Menu", "Cymraeg");
            sam.waitUntil("it speaks Welsh", () -> sam.has("Dewislen"));
            sam.usesMenu("Dewislen", "English");
            sam.waitUntil("it speaks English", () -> sam.has("Menu"));
        }
        sam.reads("What matters most to you?");
        sam.goesTo("Menu");
    }

    private void openAndClose(int times) {
        for (int i = 0; i < times; i++) {
            open();
            sam.usesAtOnce("Plans");
            sam.waitUntil("the list is back", () -> sam.has(SEARCH));
        }
        sam.goesTo(SEARCH);
        sam.presses(KeyCode.END);
    }

    private void open() {
        sam.usesAtOnce("Open the plan of Joan Whitlock.");
        sam.reads("What matters most to you?");
    }

    private static void assertNothingIsLeftSince(Living before, int times) throws Exception {
        var after = Living.now();
        assertThat(after.moreThan(before, 0, NothingLeftBehindTest::isOurs)).isEmpty();
        assertThat(after.moreThan(before, times / 10, NothingLeftBehindTest::listens)).isEmpty();
        assertThat(after.heavierThan(before))
                .satisfies(
                        grown ->
                                assertThat(grown.values().stream().mapToLong(Long::longValue).sum())
                                        .isLessThan(MOST_BYTES));
    }

    private static boolean isOurs(String name) {
        return (name.startsWith("org.careletter.ui") || name.startsWith("org.careletter.session"))
                && !name.startsWith(Visitor.class.getName());
    }

    /// A weak listener is only the husk of one, which goes when there are too many of them.
    private static boolean listens(String name) {
        try {
            return name.contains("Listener")
                    && !WeakListener.class.isAssignableFrom(
                            Class.forName(name, false, WeakListener.class.getClassLoader()));
        } catch (ClassNotFoundException hidden) {
            return true;
        }
    }
}
