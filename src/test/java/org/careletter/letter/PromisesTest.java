package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.letter.SmallPlan.JOAN;
import static org.careletter.letter.SmallPlan.MAUREEN;
import static org.careletter.letter.SmallPlan.SAM;
import static org.careletter.letter.SmallPlan.agreed;
import static org.careletter.letter.SmallPlan.heard;
import static org.careletter.letter.SmallPlan.promise;
import static org.careletter.letter.SmallPlan.typed;

import org.careletter.plan.Commitment;
import org.careletter.plan.Contributor;
import org.careletter.plan.Plans;
import org.careletter.plan.Priority;
import org.careletter.plan.code.Circle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// Who will do what, as sentences.
class PromisesTest {

    @Nested
    class ToThePerson {

        @Test
        void saysYouIOrTheName() {
            assertThat(toJoan(promise(JOAN, agreed(JOAN, "walk to the gate"))))
                    .isEqualTo("You will walk to the gate.");
            assertThat(toJoan(promise(SAM, typed(SAM, "ask the council"))))
                    .isEqualTo("I will ask the council.");
            assertThat(toJoan(promise(MAUREEN, heard(MAUREEN, "ring you on Mondays"))))
                    .isEqualTo("Maureen, your sister, will ring you on Mondays.");
        }

        @Test
        void takesAWholeSentenceAsAPhrase() {
            assertThat(toJoan(promise(MAUREEN, agreed(MAUREEN, "I will ring you."))))
                    .isEqualTo("Maureen, your sister, will ring you.");
            assertThat(toJoan(promise(MAUREEN, typed(SAM, "Maureen will ring you"))))
                    .isEqualTo("Maureen, your sister, will ring you.");
            assertThat(toJoan(promise(JOAN, agreed(JOAN, "To walk to the gate."))))
                    .isEqualTo("You will walk to the gate.");
        }

        @Test
        void turnsWhatIMeantToWhoSaidIt() {
            assertThat(toJoan(promise(MAUREEN, agreed(MAUREEN, "I will bring my ladder."))))
                    .isEqualTo("Maureen, your sister, will bring their ladder.");
            assertThat(toJoan(promise(JOAN, agreed(JOAN, "do my exercises"))))
                    .isEqualTo("You will do your exercises.");
        }

        @Test
        void quotesWhatCannotBeTurned() {
            assertThat(toJoan(promise(MAUREEN, agreed(MAUREEN, "I will see what we can do."))))
                    .isEqualTo("Your sister Maureen says: “I will see what we can do.”");
        }

        @Test
        void saysFromWhenAndByWhen() {
            var walk = promise(JOAN, agreed(JOAN, "walk"));
            var first = LocalDate.of(2026, 11, 24);
            var last = LocalDate.of(2026, 12, 5);
            assertThat(toJoan(walk.withFrom(first)))
                    .isEqualTo("You will walk, from 24 November 2026.");
            assertThat(toJoan(walk.withBy(last))).isEqualTo("You will walk, by 5 December 2026.");
            assertThat(toJoan(walk.withFrom(first).withBy(last)))
                    .isEqualTo(
                            "You will walk, starting on 24 November 2026 and done by 5 December"
                                    + " 2026.");
        }

        @Test
        void startsASentenceForTheDateAfterQuotedWords() {
            var bring = promise(MAUREEN, agreed(MAUREEN, "I will bring our ladder."));
            assertThat(toJoan(bring.withBy(LocalDate.of(2026, 12, 5))))
                    .isEqualTo(
                            "Your sister Maureen says: “I will bring our ladder.” By 5 December"
                                    + " 2026.");
        }
    }

    @Test
    void twoOfOneNameKeepWhatTheyAre() {
        var nephew = Contributor.named(Plans.id("one"), "Sam Carter", "nephew", Circle.CLOSE);
        var nurse = Contributor.named(Plans.id("two"), "Sam Carter", "nurse", Circle.SERVICE);
        var plan =
                SmallPlan.plan()
                        .withContributors(List.of(nephew, nurse))
                        .withPriorities(
                                List.of(
                                        Priority.empty(Plans.id("priority"))
                                                .withCommitments(
                                                        List.of(
                                                                dig(nephew),
                                                                dig(nurse),
                                                                dig(nephew)))));
        assertThat(SmallPlan.own(plan))
                .contains(
                        """
                        - Sam Carter, my nephew, will dig.
                        - Sam Carter, my nurse, will dig.
                        - Sam Carter, my nephew, will dig.
                        """);
    }

    private static Commitment dig(Contributor who) {
        return promise(who.id(), heard(who.id(), "dig"));
    }

    @Nested
    class InThePersonsOwnLetter {

        @Test
        void saysWhatThePersonChecked() {
            assertThat(own(promise(JOAN, agreed(JOAN, "do my exercises"))))
                    .isEqualTo("I will do my exercises.");
            assertThat(own(promise(JOAN, typed(JOAN, "I will do my exercises."))))
                    .isEqualTo("I will do my exercises.");
        }

        @Test
        void quotesWhatNobodyCheckedWithThem() {
            assertThat(own(promise(JOAN, heard(JOAN, "walk to the gate"))))
                    .isEqualTo("I will “walk to the gate”°.");
            assertThat(own(promise(JOAN, heard(JOAN, "I will walk."))))
                    .isEqualTo("I said: “I will walk.”°");
        }

        @Test
        void saysWhoWroteThatThePersonWillDoIt() {
            assertThat(own(promise(JOAN, typed(SAM, "walk to the gate"))))
                    .isEqualTo(
                            "Sam Carter, my support worker, wrote that I will walk to the gate.");
        }

        @Test
        void tellsWhatOthersPromiseInThirdPerson() {
            assertThat(own(promise(MAUREEN, agreed(MAUREEN, "ring you on Mondays"))))
                    .isEqualTo("Maureen, my sister, will ring me on Mondays.");
            assertThat(own(promise(MAUREEN, agreed(MAUREEN, "I will ring you."))))
                    .isEqualTo("Maureen, my sister, will ring me.");
        }
    }

    private static String toJoan(Commitment commitment) {
        return item(Narrator.WRITER, commitment);
    }

    private static String own(Commitment commitment) {
        return item(Narrator.PERSON, commitment);
    }

    private static String item(Narrator narrator, Commitment commitment) {
        var priority = Priority.empty(Plans.id("priority")).withCommitments(List.of(commitment));
        var plan = SmallPlan.plan().withPriorities(List.of(priority));
        return LetterWriter.write(plan, LetterChoices.whole(narrator, SmallPlan.DATE))
                .blocks()
                .stream()
                .filter(Block.ItemList.class::isInstance)
                .map(Block.ItemList.class::cast)
                .map(list -> Text.plain(list.items().getFirst()))
                .findFirst()
                .orElseThrow();
    }
}
