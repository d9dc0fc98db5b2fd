package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.letter.SmallPlan.DATE;
import static org.careletter.letter.SmallPlan.JOAN;
import static org.careletter.letter.SmallPlan.LEWIN;
import static org.careletter.letter.SmallPlan.MAUREEN;
import static org.careletter.letter.SmallPlan.agreed;
import static org.careletter.letter.SmallPlan.plan;
import static org.careletter.letter.SmallPlan.toJoan;
import static org.careletter.letter.SmallPlan.typed;
import static org.careletter.letter.SmallPlan.with;

import org.careletter.plan.Answers;
import org.careletter.plan.Budget;
import org.careletter.plan.Copy;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanAgreement;
import org.careletter.plan.Plans;
import org.careletter.plan.Priority;
import org.careletter.plan.ToAgree;
import org.careletter.plan.code.BudgetHolder;
import org.careletter.plan.code.Consent;
import org.careletter.plan.code.Extent;
import org.careletter.plan.code.Part;
import org.careletter.plan.code.Period;
import org.careletter.plan.code.PriorityStanding;
import org.careletter.plan.code.WhereItStands;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The rules of single parts.
class PartsTest {

    @Nested
    class Priorities {

        private final Priority garden = Priority.empty(Plans.id("1")).withTitle("The garden");

        @Test
        void countsOnlyWhatIsPrinted() {
            var plan = withPriorities(Priority.empty(Plans.id("0")), garden);
            assertThat(toJoan(plan)).contains("\n1. The garden\n").doesNotContain("Priority 1");
        }

        @Test
        void isCalledByItsNumberWithoutATitle() {
            var answers = Answers.NONE.with("priority.what", List.of(agreed(JOAN, "More tea.")));
            assertThat(toJoan(withPriorities(garden.withTitle("").withAnswers(answers))))
                    .contains("\nPriority 1\n\n“More tea.”\n");
        }

        @Test
        void saysThatItWasReached() {
            assertThat(toJoan(withPriorities(garden.withStanding(PriorityStanding.REACHED))))
                    .contains("You have reached this.");
        }

        @Test
        void tellsALinkedStrengthOnceAndPointsBackToIt() {
            var strength = agreed(JOAN, "I never gave up.");
            var linked = List.of(strength.id());
            var plan =
                    with("strengths.drives", strength)
                            .withPriorities(
                                    List.of(
                                            garden.withStrengths(linked),
                                            Priority.empty(Plans.id("2"))
                                                    .withTitle("Sleep")
                                                    .withStrengths(linked)));
            assertThat(toJoan(plan))
                    .containsOnlyOnce("“I never gave up.”")
                    .contains("What you bring to it. “I never gave up.”\n")
                    .contains("What you bring to priority 1 helps here too.")
                    .doesNotContain("Your strengths");
        }

        @Test
        void leavesALinkedStrengthWithTheStrengthsWhenPrioritiesStayOut() {
            var strength = agreed(JOAN, "I never gave up.");
            var plan =
                    with("strengths.drives", strength)
                            .withPriorities(List.of(garden.withStrengths(List.of(strength.id()))));
            assertThat(text(plan, Set.of(Part.STRENGTHS)))
                    .contains("Your strengths")
                    .containsOnlyOnce("“I never gave up.”")
                    .doesNotContain("The garden");
        }
    }

    @Test
    void saysWhoRaisesSomethingAndWhatIsAgreed() {
        var raised =
                new ToAgree(
                        Plans.id("class"),
                        "a falls class",
                        LEWIN,
                        Answers.NONE.with(
                                "to-agree.view", List.of(agreed(JOAN, "No more classes."))),
                        WhereItStands.NOT_AGREED,
                        null,
                        List.of());
        assertThat(toJoan(plan().withToAgree(List.of(raised))))
                .contains(
                        "Dr Lewin, your GP, brings this up: a falls class. You said: “No more"
                                + " classes.” We see this differently, and both views are here.");
    }

    @Test
    void moneyIsLeftOutUntilItIsSwitchedOn() {
        var budget =
                new Budget(
                        Plans.id("budget"),
                        new BigDecimal("1084.5"),
                        "GBP",
                        Period.WEEK,
                        BudgetHolder.DIRECT_PAYMENT,
                        "",
                        Answers.NONE);
        var plan = plan().withBudgets(List.of(budget));
        assertThat(toJoan(plan)).doesNotContain("Money", "£");
        assertThat(toJoan(plan.withSwitchedOn(Set.of(Part.MONEY))))
                .contains("There is £1,084.50 a week. You hold it yourself, as a direct payment.")
                .contains("Some words explained. Direct payment: money that is paid to a person");
    }

    @Test
    void explainsOnlyWordsThatOccur() {
        assertThat(toJoan(plan())).doesNotContain("Some words explained");
        assertThat(toJoan(with("about.also", typed(JOAN, "My advocate is Ann."))))
                .contains("Some words explained. Advocate: ")
                .doesNotContain("Capacity:");
    }

    @Test
    void saysWhatWasAgreedAndExceptWhat() {
        var plan =
                with("agreement.except", agreed(JOAN, "Not the classes."))
                        .withAgreement(new PlanAgreement(Extent.AGREED_EXCEPT, DATE, JOAN));
        assertThat(toJoan(plan))
                .contains(
                        "You agreed to most of this plan on 14 November 2026."
                                + " What you do not agree with: “Not the classes.”");
    }

    @Nested
    class Copies {

        @Test
        void saysWhoGetsWhatAndWhoDoesNot() {
            var all = EnumSet.allOf(Part.class);
            var plan =
                    plan().with(
                                    next ->
                                            next.keptOut(List.of("the day centre"))
                                                    .copies(
                                                            List.of(
                                                                    copy(MAUREEN, all, Consent.YES),
                                                                    copy(
                                                                            LEWIN,
                                                                            EnumSet.of(Part.RISKS),
                                                                            Consent.NOT_ASKED))));
            assertThat(toJoan(plan))
                    .contains(
                            "Copies. To you. To Maureen: everything; you said yes on 14 November"
                                    + " 2026. To Dr Lewin: risks, but only if you say yes. The day"
                                    + " centre gets no copy.");
        }

        private Copy copy(UUID to, Set<Part> parts, Consent consent) {
            return new Copy(Plans.id("copy" + to), to, "", "", parts, consent, DATE);
        }
    }

    @Test
    void aCopyIsAddressedToItsRecipientAndDoesNotSayWhoWasKeptOut() {
        var whole = LetterChoices.whole(Narrator.WRITER, DATE);
        var forMaureen =
                new LetterChoices(whole.narrator(), DATE, whole.parts(), MAUREEN, true, Map.of());
        var copy = PlainText.of(LetterWriter.write(Plans.joan(), forMaureen));
        assertThat(copy)
                .contains("Private\n\nMaureen Whitlock\n\n14 November")
                .contains(
                        "This is a copy for Maureen Whitlock of the letter to Joan Whitlock. “You”"
                                + " in it means Joan Whitlock.\n\nDear Joanie,");
        var original = PlainText.of(LetterWriter.write(Plans.joan(), whole));
        assertThat(copy)
                .endsWith(
                        original.substring(original.indexOf("Dear Joanie"))
                                .replace(" You did not want the day centre to be involved.", "")
                                .replace(" The day centre gets no copy.", ""));
    }

    @Test
    void theWriterMayPutAConnectingParagraphInOtherWords() {
        var whole = LetterChoices.whole(Narrator.WRITER, DATE);
        assertThat(LetterWriter.connecting(Plans.joan(), whole))
                .containsKeys("opening", "review", "agreement", "yours");
        var reworded =
                new LetterChoices(
                        whole.narrator(),
                        DATE,
                        whole.parts(),
                        null,
                        true,
                        Map.of("opening", "It was good to sit with you."));
        assertThat(PlainText.of(LetterWriter.write(Plans.joan(), reworded)))
                .contains("Your care plan\n\nIt was good to sit with you.\n\nIn short")
                .doesNotContain("Thank you for talking");
    }

    @Test
    void aPartThatWasNotChosenIsNotThere() {
        assertThat(text(Plans.joan(), EnumSet.complementOf(EnumSet.of(Part.SAFETY))))
                .doesNotContain("Keeping safe\n", "Samaritans", "seeds");
    }

    @Test
    void whatIsInShortSaysNothingOfAPartThatStaysOut() {
        var ring = SmallPlan.promise(LEWIN, agreed(LEWIN, "ring the falls clinic")).withBy(DATE);
        var raised =
                new ToAgree(
                        Plans.id("class"),
                        "a falls class",
                        LEWIN,
                        Answers.NONE,
                        WhereItStands.NOT_AGREED,
                        null,
                        List.of(ring));
        var garden = Priority.empty(Plans.id("1")).withTitle("The garden");
        var plan = withPriorities(garden).withToAgree(List.of(raised));
        assertThat(text(plan, Set.of(Part.PRIORITIES, Part.TO_AGREE)))
                .contains("- Dr Lewin, your GP, will ring the falls clinic, by 14 November.");
        assertThat(text(plan, Set.of(Part.PRIORITIES)))
                .contains("You want: 1 The garden")
                .doesNotContain("falls clinic");
    }

    @Test
    void aWelshPlanGivesAWelshLetter() {
        var welsh = Plans.joan().with(next -> next.person(next.person().withLanguage("cy")));
        var letter = letter(welsh, Set.of(Part.values()));
        assertThat(letter.language()).isEqualTo("cy");
        assertThat(PlainText.of(letter))
                .contains("Annwyl Joanie,", "Eich blaenoriaethau", "Yr eiddoch yn gywir,")
                .doesNotContain("Your ", "Thank you");
    }

    private static Plan withPriorities(Priority... priorities) {
        return plan().withPriorities(List.of(priorities));
    }

    private static String text(Plan plan, Set<Part> parts) {
        return PlainText.of(letter(plan, parts));
    }

    private static Letter letter(Plan plan, Set<Part> parts) {
        return LetterWriter.write(
                plan, new LetterChoices(Narrator.WRITER, DATE, parts, null, true, Map.of()));
    }
}
