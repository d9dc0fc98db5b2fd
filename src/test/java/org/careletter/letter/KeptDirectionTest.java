package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.Talk;
import org.careletter.text.Direction;

import java.time.LocalDate;

/// Whatever people wrote, and wherever it is filled in, it keeps its direction to itself.
class KeptDirectionTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 14);
    private static final String NAME = "فاطمة";
    private static final String OTHER = "בת\u202E 12";

    @Property(tries = 300)
    void noLineOfALetterIsTurnedByWhatIsFilledIn(
            @ForAll("plans") Plan plan, @ForAll Narrator narrator) {
        var letter = LetterWriter.write(turned(plan), LetterChoices.whole(narrator, DATE));
        var text = PlainText.of(letter);
        assertThat(text).contains(NAME);
        for (String line : text.split("\n")) {
            assertThat(Direction.isLeftToRight(outside(line))).as(line).isTrue();
        }
        for (LetterPart part : letter.parts()) {
            assertThat(Direction.isLeftToRight(outside(part.foot()))).as(part.foot()).isTrue();
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    /// The plan with words from right to left in every field that a letter shows.
    private static Plan turned(Plan plan) {
        return plan.with(
                next ->
                        next.person(
                                        plan.person()
                                                .withNames(NAME)
                                                .withChosenName(NAME)
                                                .withAddress(OTHER + "\n" + OTHER)
                                                .withPhone(OTHER)
                                                .withEmail(OTHER)
                                                .withReading(
                                                        plan.person().reading().withWhy(OTHER)))
                                .contributors(
                                        plan.contributors().stream()
                                                .map(
                                                        each ->
                                                                each.withName(NAME + each.name())
                                                                        .withCalledAs("")
                                                                        .withRelation(OTHER)
                                                                        .withOrganisation(OTHER)
                                                                        .withAddress(OTHER))
                                                .toList())
                                .letterhead(
                                        plan.letterhead()
                                                .withOrganisation(OTHER)
                                                .withAddress(OTHER)
                                                .withPhone(OTHER)
                                                .withReference(OTHER))
                                .talks(
                                        plan.talks().stream()
                                                .map(KeptDirectionTest::turned)
                                                .toList())
                                .priorities(
                                        plan.priorities().stream()
                                                .map(each -> each.withTitle(OTHER))
                                                .toList())
                                .toAgree(
                                        plan.toAgree().stream()
                                                .map(each -> each.withTitle(OTHER))
                                                .toList())
                                .risks(
                                        plan.risks().stream()
                                                .map(each -> each.withTitle(OTHER))
                                                .toList())
                                .budgets(
                                        plan.budgets().stream()
                                                .map(each -> each.withHeldBy(OTHER))
                                                .toList())
                                .copies(
                                        plan.copies().stream()
                                                .map(each -> each.withName(OTHER))
                                                .toList())
                                .contacts(
                                        plan.contacts().stream()
                                                .map(
                                                        each ->
                                                                each.withName(OTHER)
                                                                        .withNumber(OTHER)
                                                                        .withTimes(OTHER)
                                                                        .withPurpose(OTHER))
                                                .toList()));
    }

    private static Talk turned(Talk talk) {
        return new Talk(talk.id(), talk.on(), OTHER, talk.with(), talk.asAsked());
    }

    /// What stands outside of isolates; more ends than beginnings would be outside too.
    private static String outside(String line) {
        var outside = new StringBuilder();
        int open = 0;
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            boolean starts = each >= '\u2066' && each <= '\u2068';
            boolean ends = each == '\u2069' && open > 0;
            open += starts ? 1 : ends ? -1 : 0;
            if (open == 0 && !ends) {
                outside.append(each);
            }
        }
        return open == 0 ? outside.toString() : line;
    }
}
