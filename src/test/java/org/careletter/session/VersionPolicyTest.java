package org.careletter.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Plans;
import org.careletter.plan.code.AgreedHow;
import org.careletter.plan.kept.Checkpoint.Reason;
import org.careletter.words.Pen;
import org.careletter.words.Standing;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// When a version of an open plan is kept.
class VersionPolicyTest {

    private static final Plan OPENED = Plans.joan();
    private static final Plan CHANGED = OPENED.withPerson(OPENED.person().withPhone("1"));
    private static final Instant NOON = Instant.parse("2026-11-14T12:00:00Z");

    private final VersionPolicy policy = VersionPolicy.after(OPENED);

    @Test
    void keepsNothingWhileNothingChanged() {
        assertThat(policy.calls(OPENED)).isFalse();
        assertThat(policy.changed(NOON).reason(OPENED, OPENED, NOON.plusSeconds(3600))).isEmpty();
    }

    @Test
    void keepsAVersionAfterTenMinutesOfChangeAndNotBefore() {
        var since = policy.changed(NOON);
        var almost = NOON.plus(Duration.ofMinutes(10)).minusMillis(1);
        assertThat(since.reason(OPENED, CHANGED, almost)).isEmpty();
        assertThat(since.changed(almost).reason(OPENED, CHANGED, almost.plusMillis(1)))
                .contains(Reason.TIME);
    }

    @Test
    void countsTenMinutesFromTheFirstChangeAfterTheLastVersion() {
        var again = VersionPolicy.after(CHANGED).changed(NOON);
        assertThat(again.reason(CHANGED, OPENED, NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void keepsAVersionWhenSomebodyAgreedToWords() {
        var heard =
                OPENED.statements()
                        .filter(each -> Standing.of(each.statement()) == Standing.HEARD)
                        .findFirst()
                        .orElseThrow();
        var pen = new Pen(Plans.id("sam"), NOON);
        var day = LocalDate.of(2026, 11, 14);
        var agreed =
                PlanEdits.edit(
                        OPENED,
                        heard.statement().id(),
                        each -> pen.agree(each, day, AgreedHow.READ_BACK, null));
        assertThat(policy.changed(NOON).reason(OPENED, agreed, NOON)).contains(Reason.AGREED);
        assertThat(policy.changed(NOON).reason(agreed, OPENED, NOON)).isEmpty();
    }
}
