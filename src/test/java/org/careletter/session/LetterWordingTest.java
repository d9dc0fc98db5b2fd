package org.careletter.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.letter.PlainText;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.session.LetterWording.Addressed;
import org.careletter.session.LetterWording.Paragraph;
import org.careletter.session.LetterWording.State;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Paragraphs of one letter in somebody's own wording.
class LetterWordingTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 14);
    private static final UUID JOAN = Plans.id("joan");
    private static final UUID SAM = Plans.id("sam");
    private static final UUID MAUREEN = Plans.id("maureen");
    private static final LetterChoices TO_JOAN = LetterChoices.whole(Narrator.WRITER, DATE);
    private static final LetterChoices OWN = LetterChoices.whole(Narrator.PERSON, DATE);

    private Plan plan = Plans.joan();
    private LetterWording wording = LetterWording.USUAL;

    @Nested
    class AParagraph {

        @Test
        void standsInTheLetterAsItWasReworded() {
            types(TO_JOAN, "opening", "It was good to sit with you.", SAM);

            assertThat(letter(TO_JOAN)).contains("\n\nIt was good to sit with you.\n\n");
            assertThat(paragraph(TO_JOAN, "opening").state()).isEqualTo(State.REWORDED);
        }

        @Test
        void isRewordedForOneLetterAlone() {
            types(TO_JOAN, "opening", "It was good to sit with you.", SAM);

            assertThat(paragraph(OWN, "opening").state()).isEqualTo(State.USUAL);
            assertThat(paragraph(TO_JOAN.withRecipient(MAUREEN), "opening").state())
                    .isEqualTo(State.USUAL);
        }

        @Test
        void isAsUsualWithoutWordsOrWithTheUsualOnes() {
            types(TO_JOAN, "opening", "Other words.", SAM);
            types(TO_JOAN, "opening", " \n", SAM);
            assertThat(wording).isEqualTo(LetterWording.USUAL);

            types(TO_JOAN, "opening", "Other words.", SAM);
            types(TO_JOAN, "opening", usual(TO_JOAN, "opening") + " ", SAM);
            assertThat(wording).isEqualTo(LetterWording.USUAL);
        }

        @Test
        void goesBackAloneOrWithAllOthersOfItsLetter() {
            types(TO_JOAN, "opening", "Other words.", SAM);
            types(TO_JOAN, "yours", "With love,", SAM);
            types(OWN, "yours", "Cheers,", SAM);

            var one = wording.usual(Addressed.of(TO_JOAN), "opening");
            assertThat(one.of(Addressed.of(TO_JOAN))).containsOnlyKeys("yours");
            var all = one.usual(Addressed.of(TO_JOAN));
            assertThat(all.letters()).containsOnlyKeys(Addressed.of(OWN));
        }

        @Test
        void endsAsASentenceWhereOthersFollow() {
            types(TO_JOAN, "review", "We look again in March", SAM);

            assertThat(letter(TO_JOAN)).contains("We look again in March. You would like");
        }

        @Test
        void keepsTheLinesAndTheListOfWhatIsInShort() {
            types(TO_JOAN, "in-short", "Two things:\n- the plot\n- the tea\nRing me.", SAM);

            assertThat(letter(TO_JOAN))
                    .contains("In short\n\nTwo things:\n\n- the plot\n- the tea\n\nRing me.\n");
        }
    }

    @Nested
    class WhenThePlanWentOn {

        @Test
        void staysInTheLetterAndIsToldBesideTheUsualWordsOfNow() {
            types(TO_JOAN, "opening", "It was good to sit with you.", SAM);
            plan = plan.with(next -> next.keptOut(List.of("the hospital")));

            var overtaken = paragraph(TO_JOAN, "opening");
            assertThat(overtaken.state()).isEqualTo(State.OVERTAKEN);
            assertThat(overtaken.usual()).contains("the hospital");
            assertThat(letter(TO_JOAN)).contains("\n\nIt was good to sit with you.\n\n");
        }

        @Test
        void isNotLostWithTheParagraphThatItStoodFor() {
            types(TO_JOAN, "review", "We look again in March.", SAM);
            plan = plan.with(next -> next.review(next.review().withFrom(null).withTo(null)));

            var gone = paragraph(TO_JOAN, "review");
            assertThat(gone.state()).isEqualTo(State.GONE);
            assertThat(gone.words()).isEqualTo("We look again in March.");
            assertThat(letter(TO_JOAN)).doesNotContain("We look again in March.");
        }
    }

    @Nested
    class TheI {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "I agree with everything.",
                    "It is a good plan. It suits me.",
                    "“I am happy with this.”",
                    "My choice is to stay."
                })
        void ofThePersonIsNobodyElses(String words) {
            types(OWN, "opening", words, SAM);

            assertThat(paragraph(OWN, "opening").state()).isEqualTo(State.NOT_THEIRS);
            assertThat(paragraph(OWN, "opening").words()).isEqualTo(words);
            assertThat(letter(OWN)).isEqualTo(standard(OWN));
        }

        @Test
        void isThePersonsWhileTheyType() {
            types(OWN, "opening", "I agree with everything.", JOAN);

            assertThat(letter(OWN)).contains("\n\nI agree with everything. ");
        }

        @Test
        void staysWithWhatThePersonTypedWhenSomebodyElseGoesOn() {
            types(OWN, "opening", "I like this plan.", JOAN);
            types(OWN, "opening", "I like this plan. Sam typed the rest.", SAM);
            assertThat(paragraph(OWN, "opening").state()).isEqualTo(State.REWORDED);

            types(OWN, "opening", "I like this plan and I will sign it.", SAM);
            assertThat(paragraph(OWN, "opening").notTheirs())
                    .isEqualTo("I like this plan and I will sign it.");
        }

        @Test
        void ofTheLetterItselfMayStay() {
            types(OWN, "opening", usual(OWN, "opening") + " Thank you for reading.", SAM);

            assertThat(paragraph(OWN, "opening").state()).isEqualTo(State.REWORDED);
            assertThat(letter(OWN)).contains(" Thank you for reading.");
        }

        @Test
        void ofTheWriterIsNotThePersons() {
            types(TO_JOAN, "opening", "I am glad that we met.", JOAN);
            assertThat(paragraph(TO_JOAN, "opening").state()).isEqualTo(State.NOT_THEIRS);

            types(TO_JOAN, "opening", "I am glad that we met.", SAM);
            assertThat(paragraph(TO_JOAN, "opening").state()).isEqualTo(State.REWORDED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Cytunais â phopeth.",
                    "Dyma fy newis.",
                    "Gallaf ffonio Sam.",
                    "Mae’n gynllun da. Rydw i’n hapus."
                })
        void ofThePersonIsNobodyElsesInWelsh(String words) {
            plan = plan.with(next -> next.person(next.person().withLanguage("cy")));
            types(OWN, "opening", words, SAM);

            assertThat(paragraph(OWN, "opening").state()).isEqualTo(State.NOT_THEIRS);
        }

        @Test
        void isNotSeenInAWelshTo() {
            plan = plan.with(next -> next.person(next.person().withLanguage("cy")));
            types(OWN, "opening", "Diolch i bawb am ddod i’r tŷ.", SAM);

            assertThat(paragraph(OWN, "opening").state()).isEqualTo(State.REWORDED);
        }
    }

    private void types(LetterChoices choices, String key, String words, UUID by) {
        wording =
                wording.reworded(plan, Addressed.of(choices), key, usual(choices, key), words, by);
    }

    private String usual(LetterChoices choices, String key) {
        return paragraph(choices, key).usual();
    }

    private Paragraph paragraph(LetterChoices choices, String key) {
        return wording.paragraphs(plan, choices).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String letter(LetterChoices choices) {
        return PlainText.of(LetterWriter.write(plan, wording.in(plan, choices)));
    }

    private String standard(LetterChoices choices) {
        return PlainText.of(LetterWriter.write(plan, choices));
    }
}
