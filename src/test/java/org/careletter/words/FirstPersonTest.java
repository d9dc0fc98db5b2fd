package org.careletter.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.words.Talking.MAUREEN;
import static org.careletter.words.Talking.SAM;
import static org.careletter.words.Talking.agreed;
import static org.careletter.words.Talking.planWith;
import static org.careletter.words.Talking.saidJoan;
import static org.careletter.words.Talking.typed;
import static org.careletter.words.Talking.typedBy;
import static org.careletter.words.Talking.wroteJoan;

import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.plan.Told;
import org.careletter.plan.code.Origin;
import org.careletter.words.FirstPersonSign.HardlyTheirWord;
import org.careletter.words.FirstPersonSign.MerelyYes;
import org.careletter.words.FirstPersonSign.SomebodyElsesI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class FirstPersonTest {

    private static final Plan PLAN = planWith();
    private static final Plan WELSH =
            PLAN.with(next -> next.person(next.person().withLanguage("cy")));

    @Nested
    class AnotherVoicesI {

        @ParameterizedTest
        @CsvSource({
            "I want to be back on the plot, I",
            "So I said no, I",
            "i want to go home, i",
            "I’m tired, I’m",
            "I'm tired, I'm",
            "We know I've been there, I've",
            "Nobody asked me., me",
            "That is my garden, my",
            "The plot is mine!, mine",
            "(I think), I",
        })
        void isAskedAbout(String words, String found) {
            assertThat(signs(typed(SAM, SAM, words))).containsExactly(new SomebodyElsesI(found));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "You walk to the shop most mornings.",
                    "Joan likes tea, i.e. with milk.",
                    "The lawn-mower is out of time.",
                    "She has ME and needs rest.",
                    "In Miami.",
                    "She told Sam: “I have had enough.”",
                    "She told Sam: \"I have had enough\" and left.",
                    "She told Sam: ‘I’m tired and I’ve had enough.’",
                })
        void isNotSeenWhereThereIsNone(String words) {
            assertThat(signs(typed(SAM, SAM, words))).isEmpty();
        }

        @Test
        void isFoundBesideAQuotation() {
            assertThat(signs(typed(SAM, SAM, "“No,” she said, and I agreed.")))
                    .containsExactly(new SomebodyElsesI("I"));
        }

        @Test
        void isTheirOwnWhenTheyAreQuotedByName() {
            assertThat(signs(typed(MAUREEN, SAM, "I would rather she left the top ones.")))
                    .isEmpty();
        }

        @Test
        void isTheirOwnWhenTheyTellWhatTheyNoticed() {
            var noticed =
                    Told.as(
                            typed(SAM, SAM, "I saw her smile at my dog."),
                            Origin.NOTICED,
                            null,
                            "she likes dogs");
            assertThat(signs(noticed)).isEmpty();
        }

        @Test
        void isThePersonsWhenTheyAreTheVoice() {
            assertThat(signs(saidJoan("I want to be back on the plot by spring."))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Dw i eisiau mynd adref",
                    "Dw i’n hapus gartref",
                    "Mae gen i'r ardd hefyd",
                    "Mae fy ngardd yn bwysig",
                    "Rwy’n flinedig"
                })
        void isFoundInWelsh(String words) {
            assertThat(FirstPerson.signs(typed(SAM, SAM, words), WELSH, Sayings.NONE)).hasSize(1);
        }

        @Test
        void isNotTakenForTheWelshWordForTo() {
            var going = typed(SAM, SAM, "Mae hi’n mynd i siopa i Fangor.");
            assertThat(FirstPerson.signs(going, WELSH, Sayings.NONE)).isEmpty();
        }
    }

    @Nested
    class AnAnswerThatMerelySaysYes {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "yes",
                    "Yes.",
                    "YES!",
                    "ok",
                    "OK, yes",
                    "Yes, I agree.",
                    "I agree",
                    "that’s right",
                    "Mm",
                    "Yes yes yes",
                    "I suppose so…",
                })
        void isAskedAbout(String words) {
            assertThat(signs(saidJoan(words))).containsExactly(new MerelyYes(words));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Yes, on Mondays.",
                    "No.",
                    "Yesterday.",
                    "I agree with Maureen.",
                    "Fine weather.",
                    "okra",
                })
        void isNotSeenInAnAnswerThatSaysMore(String words) {
            assertThat(signs(saidJoan(words))).isEmpty();
        }

        @Test
        void isNoneOfOurBusinessFromAnotherVoice() {
            assertThat(signs(typed(MAUREEN, SAM, "Yes."))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Ie.", "Iawn, ydw", "Dw i’n cytuno", "siwr iawn"})
        void isFoundInWelsh(String words) {
            assertThat(FirstPerson.signs(saidJoan(words), WELSH, Sayings.NONE))
                    .containsExactly(new MerelyYes(words));
        }

        @Test
        void isSeenQuicklyToBeMoreInAVeryLongText() {
            assertThat(signs(saidJoan("yes ".repeat(20_000) + "but"))).isEmpty();
        }
    }

    @Nested
    class AProfessionalsWord {

        @Test
        void isOfferedBackInPlainWords() {
            assertThat(signs(saidJoan("I want to access the community more.")))
                    .containsExactly(
                            new HardlyTheirWord("access the community", "get out and about"));
        }

        @Test
        void isFoundAcrossLinesAndInCapitals() {
            assertThat(
                            signs(
                                    saidJoan(
                                            "They say I am Non-Compliant and have\nChallenging\n behaviour")))
                    .extracting(sign -> ((HardlyTheirWord) sign).plain())
                    .containsExactly("does not want it", "what people do when they are upset");
        }

        @Test
        void isToldOnceHoweverOftenItOccurs() {
            assertThat(signs(saidJoan("I engage when they engage."))).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"I am engaged to Tom.", "a disengagedness", "My self-caring cat."})
        void isNotSeenInsideOtherWords(String words) {
            assertThat(signs(saidJoan(words))).isEmpty();
        }

        @Test
        void isTheirsWhenTheyTypedIt() {
            assertThat(signs(wroteJoan("I self-manage."))).isEmpty();
        }

        @Test
        void isTheirsOnceTheyAgreedToIt() {
            assertThat(signs(agreed(saidJoan("I self-manage.")))).isEmpty();
        }

        @Test
        void isAskedAboutWhenSomebodyElsePutItIn() {
            var changed = wroteJoan("I cope.").reworded(typedBy(SAM, "I self-manage."));
            assertThat(signs(changed)).hasSize(1);
        }

        @Test
        void isFoundInWelsh() {
            assertThat(FirstPerson.signs(saidJoan("Mynediad i’r gymuned"), WELSH, Sayings.NONE))
                    .containsExactly(new HardlyTheirWord("Mynediad i’r gymuned", "mynd allan"));
        }
    }

    @Test
    void goesByTheLanguageOfTheWords() {
        assertThat(FirstPerson.signs(saidJoan("Iawn").withLanguage("cy"), PLAN, Sayings.NONE))
                .hasSize(1);
        assertThat(FirstPerson.signs(saidJoan("yes").withLanguage("cy"), PLAN, Sayings.NONE))
                .isEmpty();
    }

    @Test
    void knowsNoSignsInOtherLanguages() {
        assertThat(signs(typed(SAM, SAM, "Me voy a casa.").withLanguage("es"))).isEmpty();
    }

    private static List<FirstPersonSign> signs(Statement statement) {
        return FirstPerson.signs(statement, PLAN, Sayings.NONE);
    }
}
