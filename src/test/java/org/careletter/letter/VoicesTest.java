package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.letter.SmallPlan.JOAN;
import static org.careletter.letter.SmallPlan.LEWIN;
import static org.careletter.letter.SmallPlan.MAUREEN;
import static org.careletter.letter.SmallPlan.SAM;
import static org.careletter.letter.SmallPlan.agreed;
import static org.careletter.letter.SmallPlan.heard;
import static org.careletter.letter.SmallPlan.own;
import static org.careletter.letter.SmallPlan.toJoan;
import static org.careletter.letter.SmallPlan.typed;
import static org.careletter.letter.SmallPlan.with;
import static org.careletter.letter.SmallPlan.wording;

import org.careletter.plan.Original;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.Told;
import org.careletter.plan.code.Origin;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Whose words stand how, by narrator and standing.
class VoicesTest {

    private static final String MATTERS = "about.matters";

    @Nested
    class TheLetterToThePerson {

        @Test
        void quotesWhatThePersonTypedOrAgreedTo() {
            assertThat(toJoan(with(MATTERS, typed(JOAN, "My garden."), agreed(JOAN, "My tea."))))
                    .contains(" “My garden.” “My tea.”\n");
        }

        @Test
        void marksWhatNobodyCheckedWithThePerson() {
            assertThat(toJoan(with(MATTERS, heard(JOAN, "My garden."))))
                    .contains("“My garden.”°\n")
                    .endsWith(
                            "\n° I wrote these words down when we talked. We have not checked them"
                                    + " together yet.\n");
        }

        @Test
        void printsAgreedWordsWhenSomebodyElseChangedThem() {
            var changed = agreed(JOAN, "My garden.").reworded(wording("Her garden.", SAM));
            assertThat(toJoan(with(MATTERS, changed)))
                    .contains("“My garden.”\n")
                    .doesNotContain("Her garden", "°");
        }

        @Test
        void tellsWhatTheWriterTypedAsItsOwnSentences() {
            assertThat(toJoan(with(MATTERS, typed(SAM, "You light up among your beans"))))
                    .contains(" You light up among your beans.\n");
        }

        @Test
        void namesEverybodyElseAndIntroducesThemOnce() {
            assertThat(
                            toJoan(
                                    with(
                                            MATTERS,
                                            agreed(MAUREEN, "She hums."),
                                            agreed(LEWIN, "She walks."),
                                            agreed(MAUREEN, "She bakes."))))
                    .contains(
                            "Your sister Maureen says: “She hums.” Dr Lewin, your GP, says: “She"
                                    + " walks.” Maureen says: “She bakes.”\n");
        }

        @Test
        void groupsWhatSomebodySaidInARow() {
            assertThat(
                            toJoan(
                                    with(
                                            MATTERS,
                                            agreed(MAUREEN, "She hums."),
                                            agreed(MAUREEN, "She bakes."))))
                    .contains("Your sister Maureen says: “She hums.” “She bakes.”\n");
        }

        @Test
        void saysThatThePersonSpeaksAfterSomebodyElseWasQuoted() {
            assertThat(
                            toJoan(
                                    with(
                                            MATTERS,
                                            agreed(MAUREEN, "She hums."),
                                            agreed(JOAN, "I do not."))))
                    .contains(" You said: “I do not.”\n");
        }

        @Test
        void tellsWhatSomebodyNoticedApartFromWhatTheyMakeOfIt() {
            var noticed =
                    Told.as(
                            typed(MAUREEN, "She stops humming."),
                            Origin.NOTICED,
                            null,
                            "she is in pain");
            assertThat(toJoan(with(MATTERS, noticed)))
                    .contains(
                            "Your sister Maureen sees this: “She stops humming.” Maureen takes it"
                                    + " to mean: “she is in pain”.");
        }

        @Test
        void explainsTheSignForEverybodyWhoWroteAndWasNotAsked() {
            var typedByMaureen = Statement.first(Plans.id("a"), JOAN, wording("My cat.", MAUREEN));
            assertThat(toJoan(with(MATTERS, typedByMaureen, heard(LEWIN, "She walks."))))
                    .endsWith(
                            "\n° Maureen and I wrote these words down. Nobody has checked them"
                                    + " with you and Dr Lewin yet.\n");
        }
    }

    @Nested
    class ThePersonsOwnLetter {

        @Test
        void tellsWhatThePersonTypedOrAgreedToAsItStands() {
            assertThat(own(with(MATTERS, typed(JOAN, "my garden"), agreed(JOAN, "My tea."))))
                    .contains("What matters most to me: my garden. My tea.\n");
        }

        @Test
        void quotesAndMarksWhatNobodyCheckedWithThem() {
            assertThat(own(with(MATTERS, heard(JOAN, "My garden."))))
                    .contains(" I said: “My garden.”°\n")
                    .endsWith(
                            "\n° Sam Carter wrote these words down when we"
                                    + " talked. We have not checked them together yet.\n");
        }

        @Test
        void quotesTheWriterWithoutNamingThemAgain() {
            assertThat(own(with(MATTERS, typed(SAM, "You light up."), agreed(MAUREEN, "So true."))))
                    .contains(
                            "What matters most to me. “You light up.” My sister Maureen says:"
                                    + " “So true.”");
        }
    }

    @Nested
    class WordsInAnotherLanguage {

        private final Statement interpreted =
                Told.as(
                        agreed(JOAN, "I like my garden."),
                        Origin.INTERPRETED,
                        new Original("مجھے اپنا باغ پسند ہے۔", "ur", "Samina Khan"),
                        "");

        @Test
        void standBelowWhatWasSaid() {
            assertThat(toJoan(with(MATTERS, interpreted)))
                    .contains(
                            """
                            “\u2068مجھے اپنا باغ پسند ہے۔\u2069”
                            “I like my garden.”
                            """);
        }

        @Test
        void areMarkedAsThePlansLanguageWhereTheLetterIsInAnother() {
            var polish =
                    with(MATTERS, typed(JOAN, "Chcę wrócić do ogrodu."))
                            .with(next -> next.person(next.person().withLanguage("pl")));
            var letter =
                    LetterWriter.write(
                            polish, LetterChoices.whole(Narrator.WRITER, SmallPlan.DATE));
            assertThat(Blocks.spans(letter))
                    .filteredOn(span -> span.statement() != null)
                    .extracting(Span::language)
                    .containsExactly("pl");
        }

        @Test
        void keepTheirLanguageForTheirScript() {
            var letter =
                    LetterWriter.write(
                            with(MATTERS, interpreted),
                            LetterChoices.whole(Narrator.WRITER, SmallPlan.DATE));
            assertThat(Blocks.spans(letter)).extracting(Span::language).contains("ur");
        }
    }
}
