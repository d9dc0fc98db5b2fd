package org.careletter.vault;

import org.careletter.plan.Plan;
import org.careletter.plan.code.Part;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Checkpoint.Reason;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.LetterForm;
import org.careletter.plan.kept.SentLetter;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// Versions, letters and deeds for the tests of what a vault keeps besides plans.
public final class TestArchive {

    private TestArchive() {}

    public static Checkpoint version(Plan plan, int minute) {
        return new Checkpoint(
                UUID.randomUUID(), plan.id(), at(minute), plan.person().names(), Reason.CLOSED);
    }

    public static SentLetter letter(Plan plan, int minute) {
        return new SentLetter(
                UUID.randomUUID(),
                plan.id(),
                at(minute),
                "Sam Carter",
                plan.person().names(),
                Set.of(Part.ABOUT, Part.PRIORITIES),
                LetterForm.PDF);
    }

    public static Activity deed(Plan plan, Deed deed, int minute) {
        return Activity.in(plan, UUID.randomUUID(), at(minute), deed, "Sam Carter");
    }

    private static Instant at(int minute) {
        return TestVault.NOW.plusSeconds(60L * minute);
    }
}
