package org.careletter.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.words.Talking.SAM;
import static org.careletter.words.Talking.agreed;
import static org.careletter.words.Talking.planWith;
import static org.careletter.words.Talking.saidJoan;
import static org.careletter.words.Talking.typedBy;
import static org.careletter.words.Talking.wroteJoan;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.words.Difference.Kind;
import org.junit.jupiter.api.Test;

/// What changed between two versions, sentence by sentence.
class DifferencesTest {

    @Test
    void tellsWhatWasAddedRemovedRewordedAndAgreed() {
        var stays = wroteJoan("Tea at four.");
        var reworded = saidJoan("Back to the plot.");
        var agreed = saidJoan("The robin.");
        var gone = saidJoan("Nothing more.");
        var leftOut = wroteJoan("My mother died here.");
        var added = wroteJoan("And the radio.");
        var then = planWith(stays, reworded, gone, agreed, leftOut);
        var now =
                planWith(
                        added,
                        stays,
                        reworded.reworded(typedBy(SAM, "Attend the project.")),
                        agreed(agreed),
                        leftOut.withLeftOut(true));
        var found = Differences.between(then, now);
        assertThat(found.statements())
                .extracting(Difference::kind)
                .containsExactly(
                        Kind.ADDED, Kind.REWORDED, Kind.AGREED, Kind.OTHERWISE, Kind.REMOVED);
        assertThat(found.statements().getLast().then().orElseThrow().statement()).isEqualTo(gone);
        assertThat(found.statements().getFirst().now().orElseThrow().statement()).isEqualTo(added);
        assertThat(found.elsewhere()).isFalse();
    }

    @Test
    void tellsOfAChangeThatLeavesTheWordsAsTheyAre() {
        var then = planWith(saidJoan("Tea at four."));
        var now = then.mapAnswers((_, all) -> all.map(each -> each.withLanguage("cy")));
        assertThat(Differences.between(then, now).statements())
                .extracting(Difference::kind)
                .containsExactly(Kind.OTHERWISE);
    }

    @Test
    void tellsThatSomethingElseChanged() {
        var then = planWith(wroteJoan("Tea."));
        var now = then.withPerson(then.person().withPhone("1"));
        var found = Differences.between(then, now);
        assertThat(found.statements()).isEmpty();
        assertThat(found.elsewhere()).isTrue();
        assertThat(found.isEmpty()).isFalse();
    }

    @Property(tries = 200)
    void findsNothingBetweenAPlanAndItself(@ForAll("plans") Plan plan) {
        assertThat(Differences.between(plan, plan).isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void findsEveryStatementBetweenAPlanAndAnEmptyOne(@ForAll("plans") Plan plan) {
        var empty = Plan.of(plan.id(), plan.person());
        var count = (int) plan.statements().count();
        assertThat(Differences.between(plan, empty).statements())
                .hasSize(count)
                .allMatch(each -> each.kind() == Kind.REMOVED);
        assertThat(Differences.between(empty, plan).statements())
                .hasSize(count)
                .allMatch(each -> each.kind() == Kind.ADDED);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }
}
