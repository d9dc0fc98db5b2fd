package org.careletter.bench;

import org.careletter.exchange.PlanFile;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Part;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Checkpoint.Reason;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.LetterForm;
import org.careletter.plan.kept.SentLetter;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfFailure;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Random;
import java.util.UUID;
import java.util.zip.Deflater;

/// What somebody does in a day who supports many people, kept as the window would keep it.
///
/// It is assumed that they open ten plans a day and that each is saved five times while it is open,
/// fifty edits in all, in less than ten minutes. Of each such sitting the window keeps a version
/// when the plan is closed, or when a letter is made of it just before; a version from before if
/// there was none of that plan yet; and what was done: opened, changed once, a letter exported. Two
/// letters leave the program a day, each a PDF of 60 KB, which no packing makes smaller.
final class DayOfWork {

    private static final String SAM = "Sam Carter";
    private static final int SITTINGS = 10;
    private static final int EDITS = 5;
    private static final int LETTERS = 2;
    private static final int LETTER_BYTES = 60_000;

    private final int plans;
    private final Clock clock;
    private final Random chance = new Random(7);
    private long packed;

    /// Days with the first so many plans of [BenchPlans].
    DayOfWork(int plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /// The bytes of all versions and letters of all days so far, each packed by itself.
    long packed() {
        return packed;
    }

    /// Does a day's work.
    void on(Shelf shelf) throws ShelfFailure {
        shelf.records().note(Activity.of(id(), clock.instant(), Deed.UNLOCKED, ""));
        for (int sitting = 0; sitting < SITTINGS; sitting++) {
            sit(shelf, sitting < LETTERS);
        }
    }

    private void sit(Shelf shelf, boolean withLetter) throws ShelfFailure {
        var plan = shelf.open(BenchPlans.id(chance.nextInt(plans)));
        if (shelf.records().versions(plan.id()).isEmpty()) {
            keep(shelf, plan, Reason.OPENED);
        }
        note(shelf, plan, Deed.OPENED);
        note(shelf, plan, Deed.CHANGED);
        for (int edit = 0; edit < EDITS; edit++) {
            plan = BenchPlans.edited(plan, chance);
            shelf.save(plan, clock.instant());
        }
        keep(shelf, plan, withLetter ? Reason.LETTER : Reason.CLOSED);
        if (withLetter) {
            keepLetter(shelf, plan);
            note(shelf, plan, Deed.LETTER_EXPORTED);
        }
    }

    private void keep(Shelf shelf, Plan plan, Reason reason) throws ShelfFailure {
        shelf.records()
                .keepVersion(plan, new Checkpoint(id(), plan.id(), clock.instant(), SAM, reason));
        packed += packedLength(PlanFile.write(plan));
    }

    private void keepLetter(Shelf shelf, Plan plan) throws ShelfFailure {
        var letter = new byte[LETTER_BYTES];
        chance.nextBytes(letter);
        var head =
                new SentLetter(
                        id(),
                        plan.id(),
                        clock.instant(),
                        SAM,
                        plan.person().names(),
                        EnumSet.allOf(Part.class),
                        LetterForm.PDF);
        shelf.records().keepLetter(head, letter);
        packed += letter.length;
    }

    private void note(Shelf shelf, Plan plan, Deed deed) throws ShelfFailure {
        shelf.records().note(Activity.in(plan, id(), clock.instant(), deed, SAM));
    }

    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private static int packedLength(byte[] bytes) {
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            return deflater.deflate(new byte[bytes.length + 64]);
        }
    }
}
