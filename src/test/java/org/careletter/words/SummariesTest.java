package org.careletter.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.words.Talking.JOAN;
import static org.careletter.words.Talking.MAUREEN;
import static org.careletter.words.Talking.SAM;
import static org.careletter.words.Talking.agreed;
import static org.careletter.words.Talking.planWith;
import static org.careletter.words.Talking.saidJoan;
import static org.careletter.words.Talking.typed;
import static org.careletter.words.Talking.typedBy;
import static org.careletter.words.Talking.wroteJoan;

import org.careletter.plan.Person;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.kept.Summary;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;

class SummariesTest {

    private static final Instant NOW = Instant.parse("2026-11-14T10:02:00Z");

    @Test
    void tellsWhatTheListOfPlansShows() {
        var summary = of(Plans.joan());
        assertThat(summary.plan()).isEqualTo(Plans.joan().id());
        assertThat(summary.name()).isEqualTo("Joanie (Joan Whitlock)");
        assertThat(summary.firstPriority()).isEqualTo("Back to the allotment");
        assertThat(summary.reviewFrom()).isEqualTo(LocalDate.of(2027, 3, 3));
        assertThat(summary.reviewTo()).isEqualTo(LocalDate.of(2027, 3, 17));
        assertThat(summary.changed()).isEqualTo(NOW);
    }

    @Test
    void tellsLittleOfAPlanThatHasJustBegun() {
        var summary = of(planWith());
        assertThat(summary.firstPriority()).isEmpty();
        assertThat(summary.reviewFrom()).isNull();
        assertThat(summary.toTakeBack()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Joan Whitlock, Joanie, Joanie (Joan Whitlock)",
        "Joan Whitlock, '', Joan Whitlock",
        "Joan Whitlock, Joan, Joan Whitlock",
        "Joan Whitlock MBE, Joanie, Joanie (Joan Whitlock MBE)",
        "Martin Luther King Jr., Martin, Martin Luther King Jr.",
        "Wang Xiaoming, Ming, Ming (Wang Xiaoming)",
        "O'Neill (Jo), Jo, O'Neill (Jo)",
        "Dafydd ap Rhys, Dai, Dai (Dafydd ap Rhys)",
        "Joan, Joanie, Joanie (Joan)",
        "'', Joanie, Joanie",
        "'  Joan   Whitlock ', ' Joanie ', Joanie (Joan Whitlock)",
        "'', '', ''",
    })
    void tellsTheChosenNameAndCutsNothingOutOfTheWholeName(
            String names, String chosen, String expected) {
        var person = Person.named(JOAN, names).withChosenName(chosen);
        assertThat(Summaries.name(person)).isEqualTo(expected);
    }

    @Test
    void countsWhatWaitsForThePersonAndNothingElse() {
        var plan =
                planWith(
                        saidJoan("heard"),
                        agreed(saidJoan("agreed")).reworded(typedBy(SAM, "changed")),
                        agreed(saidJoan("still agreed")),
                        wroteJoan("own"),
                        saidJoan("kept back").withLeftOut(true),
                        typed(MAUREEN, SAM, "from Maureen"));
        assertThat(of(plan).toTakeBack()).isEqualTo(2);
    }

    @Nested
    class Searching {

        @ParameterizedTest
        @CsvSource({
            "joanie",
            "WHITLOCK",
            "allotment",
            "allot",
            "maureen",
            "stepladder",
            "'grower site'",
            "'  Grower,   every '",
            "''",
        })
        void findsByNamesTitlesAndWords(String typed) {
            assertThat(Search.forTyped(typed).finds(of(Plans.joan()))).isTrue();
        }

        @Test
        void needsEveryWordTyped() {
            assertThat(Search.forTyped("joanie").finds(of(Plans.joan()))).isTrue();
            assertThat(Search.forTyped("joanie submarine").finds(of(Plans.joan()))).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "Café, cafe",
            "cafe, CAFÉ",
            "Łódź, lodz",
            "שָׁלוֹם כהן, שלום",
            "שלום כהן, שָׁלוֹם",
            "Siân, sian",
            "tŷ, ty",
            "Straße, strasse",
            "don’t, don't",
            "don't, dont",
            "O'Brien, obrien",
            "co-op, co-op",
            "ﬁne, fine",
            "کِتاب, کتاب",
            "हिन्दी, हिन्दी",
        })
        void findsHoweverItIsTyped(String said, String typed) {
            assertThat(Search.forTyped(typed).finds(of(planWith(saidJoan(said))))).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "self\u00adhelp Ann, selfhelp",
            "Ann\u200bMarie, annmarie",
            "فاطمه می\u200cخواهم, میخواهم",
            "علي كريم, علی کریم",
            "علی کریم, علي كريم",
            "أحمد, احمد",
            "\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd, \u05e9\u05dc\u05d5\u05dd",
            "Þóra Guðmundsdóttir, gudmundsdottir",
            "Hamza ħelu, helu",
            "Kahoʻolawe, kahoolawe",
            "Ɓello Ɗan, bello dan",
            "Kɔfi, kofi",
            "Қайрат, кайрат",
            "ፀሐይ, ጸሀይ",
            "サトウ, さとう",
            "हिन्दी, हिंदी",
            "ज़ारा, जारा",
            "٢٠٢٦, ٢٠٢٦",
            "Mary-Jane, maryjane",
            "Mary‑Jane, mary-jane",
            "J.R. Hartley, jr",
            "צה\"ל, צהל",
        })
        void findsANameWithoutWhatPeopleDoNotType(String name, String typed) {
            var plan = planWith();
            var named = plan.withPerson(plan.person().withNames(name));
            assertThat(Search.forTyped(typed).finds(of(named))).isTrue();
        }

        @Test
        void findsWhatAnEarlierVersionFolded() {
            var before = of(planWith()).withSearchText("علي كريم");
            assertThat(Search.forTyped("علي").finds(Summaries.foldedAnew(before))).isTrue();
        }

        @Test
        void keepsVowelSignsThatMakeOtherWords() {
            assertThat(Search.forTyped("काम").finds(of(planWith(saidJoan("कम"))))).isFalse();
        }

        @Test
        void findsTheAgreedWordsAndNotTheChange() {
            var changed = agreed(saidJoan("by spring")).reworded(typedBy(SAM, "by summer"));
            assertThat(Search.forTyped("spring").finds(of(planWith(changed)))).isTrue();
            assertThat(Search.forTyped("summer").finds(of(planWith(changed)))).isFalse();
        }

        @Test
        void doesNotFindWhatIsLeftOut() {
            var leftOut = wroteJoan("a secret").withLeftOut(true);
            assertThat(Search.forTyped("secret").finds(of(planWith(leftOut)))).isFalse();
        }

        @Test
        void doesNotJoinTheEndOfOneWordToTheStartOfTheNext() {
            assertThat(Search.forTyped("mygarden").finds(of(planWith(saidJoan("my garden")))))
                    .isFalse();
        }

        @Test
        void holdsEachWordOnce() {
            assertThat(of(planWith(saidJoan("tea Tea TEA"))).searchText().split(" "))
                    .containsOnlyOnce("tea");
        }
    }

    private static Summary of(Plan plan) {
        return Summaries.of(plan, NOW);
    }
}
