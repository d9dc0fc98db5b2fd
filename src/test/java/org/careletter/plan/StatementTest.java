package org.careletter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careletter.plan.Noted.JOAN;
import static org.careletter.plan.Noted.SAM;
import static org.careletter.plan.Plans.id;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.careletter.plan.code.AgreedHow;
import org.careletter.plan.code.Origin;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class StatementTest {

    private static final Agreement YES = new Agreement(Noted.SECOND_TALK, AgreedHow.READ_BACK, SAM);
    private static final Original BEFORE = new Original("چائے", "ur", "");

    private static Wording typed(UUID by, String words) {
        return new Wording(words, by, Instant.EPOCH, null);
    }

    private static Statement joans(UUID by, String words) {
        return Statement.first(id("said"), JOAN, typed(by, words));
    }

    @Provide
    Arbitrary<Statement> statements() {
        return Plans.anyStatement();
    }

    @Property(tries = 200)
    void wasTypedByItsVoiceWhenItWasWritten(@ForAll("statements") Statement statement) {
        var first = statement.wordings().getFirst();
        assertThat(statement.origin() != Origin.WROTE || first.by().equals(statement.voice()))
                .isTrue();
    }

    @Property(tries = 200)
    void keepsItsWordingsWhenThereIsANewerOne(@ForAll("statements") Statement statement) {
        var reworded = statement.reworded(typed(id("somebody"), "Quite other words."));
        assertThat(reworded.wordings()).startsWith(statement.wordings().toArray(Wording[]::new));
        assertThat(reworded.text()).isEqualTo("Quite other words.");
    }

    @Property(tries = 200)
    void takesNoAgreementAlongToOtherWords(@ForAll("statements") Statement statement) {
        var changed = statement.agreed(YES).reworded(typed(id("somebody"), "Other words."));
        assertThat(changed.current().agreed()).isNull();
        assertThat(changed.theirs()).contains(statement.agreed(YES).current());
    }

    @Nested
    class Origins {

        @Test
        void theVoiceWroteWhatItTyped() {
            assertThat(joans(JOAN, "Tea.").origin()).isEqualTo(Origin.WROTE);
        }

        @Test
        void theVoiceSaidWhatSomebodyElseTyped() {
            assertThat(joans(SAM, "Tea.").origin()).isEqualTo(Origin.SAID);
        }

        @Test
        void nothingTurnsWhatSomebodyElseTypedIntoWritten() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Told.as(joans(SAM, "Tea."), Origin.WROTE, null, ""));
        }

        @ParameterizedTest
        @EnumSource(names = "INTERPRETED", mode = EnumSource.Mode.EXCLUDE)
        void onlyInterpretedWordsHaveAnOriginal(Origin origin) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Told.as(joans(JOAN, "Tea."), origin, BEFORE, ""));
        }

        @Test
        void interpretedWordsKeepTheirOriginal() {
            var wording = new Wording("Tea.", BEFORE, "", SAM, Instant.EPOCH, null);
            var said = Statement.first(id("said"), JOAN, Origin.INTERPRETED, wording);
            assertThat(said.current().original()).isEqualTo(BEFORE);
        }
    }

    @Nested
    class Wordings {

        @Test
        void areNeverNone() {
            var said = joans(JOAN, "Tea.");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    new Statement(
                                            said.id(),
                                            said.voice(),
                                            said.origin(),
                                            List.of(),
                                            "",
                                            null,
                                            false));
        }

        @ParameterizedTest
        @CsvSource({"''", "' '", "'\n'"})
        void haveWords(String blank) {
            assertThatIllegalArgumentException().isThrownBy(() -> typed(JOAN, blank));
        }

        @Test
        void areNeverTooLong() {
            var longest = "x".repeat(Plan.LONGEST_TEXT);
            assertThat(typed(JOAN, longest).text()).hasSize(Plan.LONGEST_TEXT);
            assertThatIllegalArgumentException().isThrownBy(() -> typed(JOAN, longest + "x"));
        }

        @Test
        void sayingTheSameAgainAddsNone() {
            var said = joans(SAM, "Tea.");
            assertThat(said.reworded(typed(SAM, "Tea."))).isSameAs(said);
        }

        @Test
        void typedAgainByTheVoiceBecomeItsOwn() {
            var said = joans(SAM, "Tea.").reworded(typed(JOAN, "Tea."));
            assertThat(said.theirs()).contains(typed(JOAN, "Tea."));
        }

        @ParameterizedTest
        @CsvSource({
            "'Tea at four.', 'Tea  at\nfour.', true",
            "'Tea at four.', ' Tea at four. ', true",
            "'Tea at four.', 'Tea\u00A0at four.', true",
            "'caf\u00E9', 'cafe\u0301', true",
            "'Tea at four.', 'Tea at four', false",
            "'Tea at four.', 'tea at four.', false",
            "'Tea at four.', 'Teaat four.', false",
            "'\uFB01ne', 'fine', false",
        })
        void differOnlyBySpaceAndNormalisationWhenTheySayTheSame(
                String one, String other, boolean same) {
            assertThat(typed(JOAN, one).saysTheSameAs(typed(SAM, other))).isEqualTo(same);
            assertThat(typed(SAM, other).saysTheSameAs(typed(JOAN, one))).isEqualTo(same);
        }
    }

    @Nested
    class Agreements {

        @Test
        void coverWhatWasSaidBeforeAnInterpreter() {
            var said = Told.as(joans(SAM, "Tea."), Origin.INTERPRETED, BEFORE, "").agreed(YES);
            var other = new Original("\u06a9\u0627\u0641\u06cc", "ur", "");
            var changed = said.reworded(new Wording("Tea.", other, "", SAM, Instant.EPOCH, null));
            assertThat(changed.theirs().map(Wording::original)).contains(BEFORE);
        }

        @Test
        void coverWhatAnObserverThinksItMeans() {
            var seen = Told.as(joans(SAM, "She hums."), Origin.NOTICED, null, "glad").agreed(YES);
            var changed =
                    seen.reworded(
                            new Wording("She hums.", null, "bored", SAM, Instant.EPOCH, null));
            assertThat(changed.theirs().map(Wording::meaning)).contains("glad");
        }

        @Test
        void areToTheWordsAsTheyAreNow() {
            var said = joans(SAM, "Tea.").reworded(typed(SAM, "Tea at four.")).agreed(YES);
            assertThat(said.wordings()).extracting(Wording::agreed).containsExactly(null, YES);
            assertThat(said.theirs().map(Wording::text)).contains("Tea at four.");
        }

        @Test
        void areMissingWhileNothingWasReadBack() {
            assertThat(joans(SAM, "Tea.").theirs()).isEmpty();
        }
    }
}
