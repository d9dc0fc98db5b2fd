package org.careletter.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.code.Circle;
import org.careletter.plan.kept.Checkpoint.Reason;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Use;
import org.careletter.shelf.Records;
import org.careletter.shelf.SampleShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Versions of an open plan are kept when there is a reason, and only then.
class VersionKeeperTest {

    private static final Plan JOAN = Plans.joan();
    private static final UUID SAM = Plans.id("sam");

    private final Contributor me = Contributor.named(SAM, "Sam Carter", "", Circle.SERVICE);
    private final Records records =
            new SampleShelf(
                            List.of(JOAN),
                            new Profile(Use.SUPPORT, me, Letterhead.NONE),
                            Instant.EPOCH)
                    .records();
    private Instant now = Instant.parse("2026-11-14T10:02:00Z");
    private PlanSession session = session();

    @BeforeEach
    void open() {
        session = session();
    }

    @Test
    void keepsThePlanAsItWasOpenedForTheFirstTimeOnly() throws Exception {
        keeper();
        keeper();
        assertReasons(Reason.OPENED);
        assertThat(records.open(records.versions(JOAN.id()).getFirst())).isEqualTo(JOAN);
    }

    @Test
    void keepsOneWhenItIsClosedAfterAChange() throws Exception {
        var keeper = keeper();
        type("1");
        keeper.closing();
        keeper.closing();
        assertReasons(Reason.CLOSED, Reason.OPENED);
        assertThat(records.open(records.versions(JOAN.id()).getFirst())).isEqualTo(session.now());
    }

    @Test
    void keepsWhatOneWroteBeforeAnotherTakesTheKeyboard() throws Exception {
        keeper();
        type("1");
        session.writeAs(JOAN.person().id());
        assertReasons(Reason.WRITER, Reason.OPENED);
        assertThat(records.versions(JOAN.id()).getFirst().writer()).isEqualTo("Sam");
    }

    @Test
    void keepsOneEveryTenMinutesOfChange() throws Exception {
        keeper();
        for (int minute = 0; minute < 25; minute++) {
            now = now.plus(Duration.ofMinutes(1));
            type("minute " + minute);
        }
        assertReasons(Reason.TIME, Reason.TIME, Reason.OPENED);
    }

    @Test
    void keepsOneOfEachLetterUnlessThePlanIsTheSame() throws Exception {
        var keeper = keeper();
        type("1");
        keeper.letterMade();
        keeper.letterMade();
        assertReasons(Reason.LETTER, Reason.OPENED);
    }

    private void assertReasons(Reason... reasons) throws Exception {
        assertThat(records.versions(JOAN.id()))
                .extracting(Checkpoint::reason)
                .containsExactly(reasons);
    }

    private VersionKeeper keeper() {
        return new VersionKeeper(session, records, means());
    }

    private void type(String phone) {
        session.type("field", plan -> plan.withPerson(plan.person().withPhone(phone)));
    }

    private PlanSession session() {
        return new PlanSession(JOAN, SAM, _ -> {}, means());
    }

    private Means means() {
        InstantSource source = () -> now;
        return new Means(
                source.withZone(ZoneOffset.UTC),
                UUID::randomUUID,
                Background.INLINE,
                new HandTimers());
    }
}
