package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Lists, dates and the joints between sentences.
class GrammarTest {

    @Nested
    class Lists {

        @Test
        void joinsNamesWithCommasAndOneAnd() {
            assertThat(all(Tongue.ENGLISH)).isEmpty();
            assertThat(all(Tongue.ENGLISH, "Maureen")).isEqualTo("Maureen");
            assertThat(all(Tongue.ENGLISH, "Maureen", "Amir")).isEqualTo("Maureen and Amir");
            assertThat(all(Tongue.ENGLISH, "Maureen", "Amir", "Dr Lewin"))
                    .isEqualTo("Maureen, Amir and Dr Lewin");
        }

        @Test
        void joinsWithOrWhereNobodyIsMeant() {
            assertThat(Tongue.ENGLISH.any(texts("the bank", "my brother")).plain())
                    .isEqualTo("the bank or my brother");
        }

        @Test
        void welshAndIsAcBeforeAVowel() {
            assertThat(all(Tongue.WELSH, "Maureen", "Amir")).isEqualTo("Maureen ac Amir");
            assertThat(all(Tongue.WELSH, "Amir", "Maureen")).isEqualTo("Amir a Maureen");
        }
    }

    @Nested
    class Days {

        @Test
        void saysASharedMonthAndYearOnce() {
            assertThat(days("2026-11-10", "2026-11-03")).isEqualTo("3 and 10 November 2026");
            assertThat(days("2026-11-03", "2026-11-10", "2026-11-17"))
                    .isEqualTo("3, 10 and 17 November 2026");
        }

        @Test
        void saysASharedYearOnce() {
            assertThat(days("2026-11-30", "2026-12-02"))
                    .isEqualTo("30 November and 2 December 2026");
        }

        @Test
        void saysBothYearsAcrossNewYear() {
            assertThat(days("2026-12-30", "2027-01-02"))
                    .isEqualTo("30 December 2026 and 2 January 2027");
        }

        @Test
        void saysADayThatIsNamedTwiceOnce() {
            assertThat(days("2026-11-03", "2026-11-03")).isEqualTo("3 November 2026");
        }

        @Test
        void saysAStretchOfTime() {
            assertThat(between("2027-03-03", "2027-03-17"))
                    .isEqualTo("between 3 and 17 March 2027");
            assertThat(between("2027-03-30", "2027-04-02"))
                    .isEqualTo("between 30 March and 2 April 2027");
            assertThat(between("2027-03-03", "2027-03-03")).isEqualTo("on 3 March 2027");
        }

        @Test
        void joinsWelshDaysByTheirSpokenNames() {
            var welsh = new Dates(Tongue.WELSH, Phrases.of(Tongue.WELSH, Narrator.WRITER));
            assertThat(welsh.days(dates("2026-11-03", "2026-11-10")).plain())
                    .isEqualTo("3 a 10 Tachwedd 2026");
            assertThat(welsh.days(dates("2026-11-03", "2026-11-08")).plain())
                    .isEqualTo("3 ac 8 Tachwedd 2026");
        }
    }

    @Nested
    class Sentences {

        @Test
        void endsWithAFullStopUnlessTheWordsEndThemselves() {
            assertThat(Text.of("I see").ended().plain()).isEqualTo("I see.");
            assertThat(Text.of("Who knows?").ended().plain()).isEqualTo("Who knows?");
            assertThat(Text.of("You said: “Enough.”").ended().plain())
                    .isEqualTo("You said: “Enough.”");
            assertThat(Text.of("You said: “Enough”°").ended().plain())
                    .isEqualTo("You said: “Enough”°.");
        }

        @Test
        void startsWithACapitalButLeavesSomebodysWordsAlone() {
            var phrases = Phrases.of(Tongue.ENGLISH, Narrator.WRITER);
            var name = Text.of("your sister Maureen");
            var words = Text.of(new Span("“no.”", "", false, new UUID(1, 1)));
            assertThat(phrases.say("said.says", Map.of("name", name, "words", words)).plain())
                    .isEqualTo("Your sister Maureen says: “no.”");
            assertThat(words.capital()).isEqualTo(words);
        }

        @Test
        void leavesItsFullStopOutAfterOneThatIsThere() {
            var phrases = Phrases.of(Tongue.ENGLISH, Narrator.WRITER);
            assertThat(phrases.say("opening.part", "parts", Text.of("Amir & Co.")).plain())
                    .isEqualTo("This is one part of your plan: Amir & Co.");
        }
    }

    private static String all(Tongue tongue, String... items) {
        return tongue.all(texts(items)).plain();
    }

    private static List<Text> texts(String... items) {
        return Stream.of(items).map(Text::of).toList();
    }

    private static String days(String... days) {
        return english().days(dates(days)).plain();
    }

    private static String between(String from, String to) {
        return english().between(LocalDate.parse(from), LocalDate.parse(to)).plain();
    }

    private static Dates english() {
        return new Dates(Tongue.ENGLISH, Phrases.of(Tongue.ENGLISH, Narrator.WRITER));
    }

    private static List<LocalDate> dates(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
