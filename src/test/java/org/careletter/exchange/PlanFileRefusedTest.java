package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.exchange.RefusedFiles.JOAN;
import static org.careletter.exchange.RefusedFiles.refused;
import static org.careletter.exchange.RefusedFiles.with;
import static org.careletter.exchange.RefusedFiles.without;
import static org.careletter.exchange.RefusedFiles.joan;

import org.careletter.exchange.PlanFileRefused.Kind;
import org.careletter.plan.Plan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import java.util.Locale;

class PlanFileRefusedTest {

    private static final Locale WELSH = Locale.of("cy");

    @Nested
    class APartOfIt {

        @ParameterizedTest
        @CsvSource({
            // a pointer, what is put there, why it is refused, where
            "/colour, 1, UNKNOWN_FIELD, colour",
            "/priorities/1/colour, 1, UNKNOWN_FIELD, priorities[1].colour",
            "/priorities/1/title, 3, WRONG_TYPE, priorities[1].title",
            "/priorities/1/title, true, WRONG_TYPE, priorities[1].title",
            "/priorities/1/title, [], WRONG_TYPE, priorities[1].title",
            "/priorities/1/title, null, NOTHING, priorities[1].title",
            "/priorities/1/commitments, {}, WRONG_TYPE, priorities[1].commitments",
            "/priorities/1, null, NOTHING, priorities[1]",
            "/priorities/1, [], WRONG_TYPE, priorities[1]",
            "/priorities/1/standing, '\"done\"', UNKNOWN_CODE, priorities[1].standing",
            "/priorities/1/standing, '\"WANTED\"', UNKNOWN_CODE, priorities[1].standing",
            "/priorities/1/standing, 0, WRONG_TYPE, priorities[1].standing",
            "/priorities/0/strengths, '[\"00000000-0000-0000-0000-000000000000\"]',"
                    + " NOT_IN_THE_PLAN, priorities[0].strengths[0]",
            "/answers, [], WRONG_TYPE, answers",
            "/answers/about.also, {}, WRONG_TYPE, answers.about.also",
            "/answers/About.also, [], UNKNOWN_FIELD, answers.About.also",
            "/id, '\"1-1-1-1-1\"', NOT_SOUND, id",
            "/id, null, NOTHING, id",
            "/person/reading/points, '\"12\"', WRONG_TYPE, person.reading.points",
            "/person/reading/points, 12.0, WRONG_TYPE, person.reading.points",
            "/person/reading/points, 11, NOT_SOUND, person.reading.points",
            "/person/born, '\"1950-02-30\"', NOT_SOUND, person.born",
            "/person/born, '\"+999999999-01-01\"', NOT_SOUND, person.born",
            "/person/born, 1950, WRONG_TYPE, person.born",
            "/person/language, '\"English, mostly\"', NOT_SOUND, person.language",
            "/talks/0/asAsked, '\"true\"', WRONG_TYPE, talks[0].asAsked",
            "/talks/1/with/0, '\"00000000-0000-0000-0000-000000000000\"', NOT_IN_THE_PLAN,"
                    + " talks[1].with[0]",
            "/copies/0/parts, '[\"about\", \"about\"]', NOT_SOUND, copies[0].parts",
            "/copies/1/to, '\"00000000-0000-0000-0000-000000000000\"', NOT_IN_THE_PLAN, copies[1].to",
            "/review/asked/0, '\"00000000-0000-0000-0000-000000000000\"', NOT_IN_THE_PLAN,"
                    + " review.asked[0]",
            "/letterhead/writer, '\"00000000-0000-0000-0000-000000000000\"', NOT_IN_THE_PLAN,"
                    + " letterhead.writer",
            "/toAgree/0/whose, '\"00000000-0000-0000-0000-000000000000\"', NOT_IN_THE_PLAN,"
                    + " toAgree[0].whose",
            "/priorities/0/commitments/1/who, '\"00000000-0000-0000-0000-000000000000\"',"
                    + " NOT_IN_THE_PLAN, priorities[0].commitments[1].who",
        })
        void isRefused(String pointer, String json, Kind kind, String place) {
            var refused = refused(with(pointer, json));
            assertThat(refused.kind()).isEqualTo(kind);
            assertThat(refused.place()).isEqualTo(place);
        }

        @ParameterizedTest
        @CsvSource({
            "/id, id",
            "/person, person",
            "/person/id, person.id",
            "/person/reading, person.reading",
            "/priorities/0/standing, priorities[0].standing",
            "/toAgree/0/whose, toAgree[0].whose",
            "/answers/about.matters/0/voice, answers.about.matters[0].voice",
        })
        void isMissing(String pointer, String place) {
            var refused = refused(without(pointer));
            assertThat(refused.kind()).isEqualTo(Kind.MISSING);
            assertThat(refused.place()).isEqualTo(place);
        }

        @ParameterizedTest
        @CsvSource({
            "/id, /person/id",
            "/contributors/0/id, /contributors/1/id",
            "/person/id, /priorities/0/commitments/0/id",
            "/risks/0/options/0/id, /contacts/0/id"
        })
        void hasTheIdOfAnother(String one, String other) {
            var plan = joan();
            var refused = refused(with(other, plan.at(one).toString()));
            assertThat(refused.kind()).isEqualTo(Kind.SAME_ID);
        }

        @Test
        void standsTwice() {
            var refused = refused(JOAN.replaceFirst("\"title\"", "\"title\": \"a\", \"title\""));
            assertThat(refused.kind()).isEqualTo(Kind.TWICE);
            assertThat(refused.place()).isEqualTo("priorities[0].title");
        }

        @Test
        void isTextWithHalfACharacter() {
            var refused = refused(JOAN.replace("Back to the allotment", "Back \\ud83c"));
            assertThat(refused.kind()).isEqualTo(Kind.NOT_SOUND);
            assertThat(refused.place()).isEqualTo("priorities[0].title");
        }

        @Test
        void isTextThatIsTooLong() {
            var words = '"' + "x".repeat(Plan.LONGEST_TEXT + 1) + '"';
            var refused = refused(with("/keptOut/0", words));
            assertThat(refused.kind()).isEqualTo(Kind.TEXT_TOO_LONG);
            assertThat(refused.place()).isEqualTo("keptOut[0]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "1e3", "1e999999999", "0.00001", "1234567890123456"})
        void isNoAmountOfMoney(String amount) {
            var id = "\"id\": \"00000000-0000-0000-0000-000000000001\"";
            var budget = "{" + id + ", \"period\": \"week\", \"amount\": " + amount + "}";
            var refused = refused(JOAN.replaceFirst("\\{", "{\"budgets\": [" + budget + "],"));
            assertThat(refused.kind()).isEqualTo(Kind.NOT_SOUND);
            assertThat(refused.place()).isEqualTo("budgets[0].amount");
        }
    }

    @Nested
    class AStatement {

        private static final String FIRST = "/answers/about.matters/0";

        @Test
        void wasNotWrittenByItsVoiceWhenSomebodyElseTypedIt() {
            var refused = refused(with(FIRST + "/origin", "\"wrote\""));
            assertThat(refused.kind()).isEqualTo(Kind.NOT_TYPED_BY_ITS_VOICE);
            assertThat(refused.place()).isEqualTo("answers.about.matters[0]");
        }

        @Test
        void hasNoOriginalWithoutAnInterpreter() {
            var refused = refused(with(FIRST + "/wordings/0/original", "{\"text\": \"باغ\"}"));
            assertThat(refused.kind()).isEqualTo(Kind.NOT_INTERPRETED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"\"", "\" \\n\""})
        void needsWords(String words) {
            var refused = refused(with(FIRST + "/wordings/0/text", words));
            assertThat(refused.kind()).isEqualTo(Kind.NO_WORDS);
        }

        @Test
        void needsAWording() {
            assertThat(refused(with(FIRST + "/wordings", "[]")).kind()).isEqualTo(Kind.NO_WORDS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/voice", "/wordings/0/by", "/wordings/0/agreed/with"})
        void namesOnlyPeopleInThePlan(String pointer) {
            var refused =
                    refused(with(FIRST + pointer, "\"00000000-0000-0000-0000-000000000000\""));
            assertThat(refused.kind()).isEqualTo(Kind.NOT_IN_THE_PLAN);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"2026-11-03", "2026-11-03T10:30:00", "2026-11-03T10:30:00+01:00", ""})
        void wasTypedAtAMoment(String moment) {
            var refused = refused(with(FIRST + "/wordings/0/at", '"' + moment + '"'));
            assertThat(refused.kind()).isEqualTo(Kind.NOT_SOUND);
        }
    }

    @Nested
    class TheSentence {

        @Test
        void saysWhereInWordsAndInTheFile() {
            var refused = refused(with("/priorities/1/commitments/0/who", "3"));
            assertThat(refused.sentence(Locale.UK))
                    .isEqualTo(
                            "Priority 2, promise 1: this is not the kind of thing that belongs"
                                    + " here (priorities[1].commitments[0].who).");
        }

        @Test
        void saysItInWelsh() {
            assertThat(refused(with("/priorities/1/title", "3")).sentence(WELSH))
                    .startsWith("Blaenoriaeth 2: nid dyma")
                    .endsWith(" (priorities[1].title).");
        }

        @Test
        void countsSentencesUnderTheirQuestion() {
            var place = "/priorities/0/answers/priority.bring/2/leftOut";
            assertThat(refused(with(place, "0")).sentence(Locale.UK))
                    .startsWith("Priority 1, sentence 3: ")
                    .endsWith(" (priorities[0].answers.priority.bring[2].leftOut).");
        }

        @Test
        void neverRepeatsWhatAForeignFileCallsItsFields() {
            var refused = refused(with("/I am Joanie and this is private", "1"));
            assertThat(refused.sentence(Locale.UK)).doesNotContain("Joanie").contains("(…)");
            assertThat(refused).hasMessage("UNKNOWN_FIELD").hasNoCause();
        }

        @ParameterizedTest
        @EnumSource(Kind.class)
        void isOneSentenceForEveryKind(Kind kind) {
            for (var locale : new Locale[] {Locale.UK, WELSH, Locale.FRENCH}) {
                var refused = new PlanFileRefused(kind, FilePlace.FILE.field("person"));
                assertThat(refused.sentence(locale))
                        .endsWith(" (person).")
                        .doesNotContain("{")
                        .matches("[^.?!]+\\([a-z]+\\)\\.");
            }
        }
    }
}
