package org.careletter.app;

import static org.careletter.app.AtTheDoor.PASSPHRASE;
import static org.careletter.app.AtTheDoor.unlocks;

import org.careletter.bench.Figures;
import org.careletter.bench.KeyToFrame;
import org.careletter.bench.ManyPlans;
import org.careletter.bench.Times;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;

/// How long the window lets somebody wait who types.
@Tag(Figures.TAG)
class WindowBenchTest {

    private static final int MANY = ManyPlans.MANY;
    private static final long FRAME = 16;

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @Test
    void writingWithTheLetterBesideIt() throws Exception {
        var sam = program.start();
        sam.uses("Look around with a sample");
        sam.uses("Open the plan of Joanie (Joan Whitlock).");
        sam.reads("What matters most to you?");
        sam.lookingAtAWideScreen();
        sam.reads("Page 1 of");
        sam.goesTo("What matters most to you?");
        type(
                sam,
                "a keystroke in a plan with the letter beside it",
                "my tea strong and my dog close",
                8,
                60);
    }

    @Test
    void searchingAmongManyPlans() throws Exception {
        ManyPlans.copyTo(program.vault());
        var sam = program.start();
        long before = System.nanoTime();
        unlocks(sam, PASSPHRASE);
        sam.reads("Joanie 7");
        Figures.time(
                "from the passphrase to the list of " + MANY + " plans, in the window",
                System.nanoTime() - before,
                1000);
        sam.goesTo("Find a person, a word…");
        type(
                sam,
                "a keystroke in search over " + MANY + " plans, in the window",
                "garden 4217",
                12,
                0);
    }

    /// Types these words, takes them away again, and so on.
    ///
    /// @param pause milliseconds between two keys
    private static void type(Visitor sam, String what, String words, int times, int pause)
            throws Exception {
        var keys = new KeyToFrame(sam.scene());
        var letters = List.of((words + "\b".repeat(words.length())).split(""));
        var taken = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            for (String letter : letters) {
                Thread.sleep(pause);
                long nanos = keys.types(letter);
                if (i >= times / 4) {
                    taken.add(nanos);
                }
            }
        }
        var all = taken.stream().mapToLong(Long::longValue).toArray();
        Figures.time(what + ", median", Times.median(all), FRAME);
        Figures.time(what + ", p99", Times.share(0.99, all), FRAME);
    }
}
