package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.exchange.Sample;
import org.careletter.exchange.Samples;
import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Circle;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Use;
import org.careletter.shelf.Shelf;
import org.careletter.ui.Visitor;
import org.careletter.vault.rows.DamagedRow;
import org.careletter.words.Summaries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// The safety copies in the window: looked into, read, and brought back without losing anything.
class SafetyCopiesScreenTest {

    private static final String PASSPHRASE = "four apples in the rain";
    private static final List<Plan> PLANS = Samples.all().stream().map(Sample::plan).toList();

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();
    private Path folder = Path.of("");

    /// Three plans, in a safety copy of 4 November; one is erased since and one was changed.
    @BeforeEach
    void makeVault() throws Exception {
        folder = program.vault();
        var me = Contributor.named(UUID.randomUUID(), "Sam Carter", "worker", Circle.SERVICE);
        var then = Clock.offset(ProgramUnderTest.CLOCK, Duration.ofDays(-10));
        var made =
                new FolderVaults(folder, then, () -> {})
                        .create(
                                PASSPHRASE.toCharArray(),
                                new Profile(Use.SUPPORT, me, Letterhead.NONE),
                                Locale.UK);
        for (Plan plan : PLANS) {
            made.save(plan, then.instant());
        }
        made.close();
        unlocked(then).close();
        var shelf = unlocked(then);
        shelf.erase(
                PLANS.getFirst().id(),
                Activity.of(UUID.randomUUID(), then.instant(), Deed.ERASED, "Sam Carter"));
        waitForSafetyCopyOfTwo(shelf);
        var changed = PLANS.getLast().withKeptOut(List.of("the day centre"));
        shelf.save(changed, ProgramUnderTest.CLOCK.instant());
        shelf.close();
    }

    /// Erasing makes one, as soon as there is nothing else to do. On a slow day what is saved next
    /// would be in it.
    private static void waitForSafetyCopyOfTwo(Shelf shelf) throws Exception {
        var copies = shelf.copies().orElseThrow();
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> copies.contents(copies.all().getFirst()).plans().size() == 2);
    }

    private Shelf unlocked(Clock clock) throws Exception {
        return new FolderVaults(folder, clock, () -> {})
                .unlock(PASSPHRASE.toCharArray(), Locale.UK);
    }

    @Test
    void areLookedIntoAndPlansAreBroughtBack() throws Exception {
        var sam = come();
        sam.usesMenu("Menu", "Safety copies");
        sam.reads("Wednesday 4 November 2026, 10:02");
        sam.reads("2 plans");
        assertThat(sam.canRead(nameOf(PLANS.getFirst()))).isFalse();
        sam.photographs("copies");
        assertThat(sam.nameless()).isEmpty();

        sam.uses("Look into the safety copy of Wednesday 4 November 2026, 10:02");
        sam.reads("Bring all of them back");
        sam.photographs("copies-one");
        assertThat(sam.nameless()).isEmpty();

        sam.uses("Read the plan of " + nameOf(PLANS.get(1)) + " as it was");
        sam.reads("as it was on Wednesday 4 November 2026, 10:02");
        sam.photographs("copies-read");
        sam.uses("Back to the safety copy");

        sam.uses("Bring back the plan of " + nameOf(PLANS.get(1)));
        sam.uses("Put this one in its place");
        sam.reads("One plan is in your list just as it was");

        sam.uses("Bring back the plan of " + nameOf(PLANS.getLast()));
        sam.reads("Nothing is lost either way");
        sam.photographs("copies-choice");
        sam.uses("Put this one beside it");
        sam.reads("One plan stands beside another");
        sam.photographs("copies-back");

        sam.uses("Plans");
        sam.reads(nameOf(PLANS.getLast()));
        sam.photographs("copies-plans");
        sam.closesWindow();
        assertThat(unlocked(ProgramUnderTest.CLOCK).summaries()).hasSize(3);
    }

    @Test
    void holdTheirWordsAtTwiceTheSize() throws Exception {
        var sam = come();
        for (int i = 0; i < 5; i++) {
            sam.usesMenu("Menu", "Larger text");
        }
        sam.usesMenu("Menu", "Safety copies");
        sam.uses("Look into the safety copy of Wednesday 4 November 2026, 10:02");
        sam.reads("Bring all of them back");
        sam.uses("Bring back the plan of " + nameOf(PLANS.getLast()));
        sam.reads("Nothing is lost either way");
        sam.photographs("copies-200");
        assertThat(sam.cutOff()).isEmpty();
        sam.closesWindow();
    }

    @Test
    void offerAPlanThatIsDamaged() throws Exception {
        var damaged = PLANS.get(1);
        var shelf = unlocked(ProgramUnderTest.CLOCK);
        shelf.save(shelf.open(damaged.id()), ProgramUnderTest.CLOCK.instant());
        shelf.close();
        DamagedRow.deleteNewestCopy(folder, PASSPHRASE.toCharArray()); // of 14 November
        DamagedRow.forGood(folder, PASSPHRASE.toCharArray(), damaged.id());
        var sam = come();
        sam.reads("Damaged: it cannot be opened");
        sam.photographs("copies-damaged");
        sam.uses("The plan of " + nameOf(damaged) + " is damaged. See what can be done.");
        sam.reads("The newest safety copy that holds it is of");
        sam.photographs("copies-damaged-offer");
        assertThat(sam.nameless()).isEmpty();
        sam.uses("Bring it back as it was on 4 November 2026");
        sam.noLongerReads("Damaged: it cannot be opened");
        sam.uses("Open the plan of " + nameOf(damaged) + ".");
        sam.reads("What matters most to you?");
        sam.closesWindow();
    }

    @Test
    void offerAnEarlierVersionOfADamagedPlanWhereThatIsNewer() throws Exception {
        var damaged = PLANS.getLast();
        var shelf = unlocked(ProgramUnderTest.CLOCK);
        var newest = shelf.open(damaged.id());
        shelf.records()
                .keepVersion(
                        newest,
                        new Checkpoint(
                                UUID.randomUUID(),
                                damaged.id(),
                                ProgramUnderTest.CLOCK.instant(),
                                "Sam Carter",
                                Checkpoint.Reason.CLOSED));
        shelf.close();
        DamagedRow.deleteNewestCopy(folder, PASSPHRASE.toCharArray()); // of 14 November
        DamagedRow.forGood(folder, PASSPHRASE.toCharArray(), damaged.id());
        var sam = come();
        sam.uses("The plan of " + nameOf(damaged) + " is damaged. See what can be done.");
        sam.reads("The newest earlier version of it that can be read is of 14 November 2026.");
        sam.photographs("copies-damaged-version");
        sam.uses("Bring it back as it was on 14 November 2026");
        sam.noLongerReads("Damaged: it cannot be opened");
        sam.closesWindow();
        var after = unlocked(ProgramUnderTest.CLOCK);
        assertThat(after.open(damaged.id())).isEqualTo(newest);
        after.close();
    }

    private Visitor come() throws Exception {
        var sam = program.start();
        sam.types("Passphrase", PASSPHRASE);
        sam.uses("Unlock");
        sam.reads("People you plan with");
        return sam;
    }

    private static String nameOf(Plan plan) {
        return Summaries.of(plan, Instant.EPOCH).name();
    }
}
