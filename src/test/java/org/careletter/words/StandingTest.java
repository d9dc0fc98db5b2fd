package org.careletter.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.words.Talking.JOAN;
import static org.careletter.words.Talking.MAUREEN;
import static org.careletter.words.Talking.SAM;
import static org.careletter.words.Talking.agreed;
import static org.careletter.words.Talking.saidJoan;
import static org.careletter.words.Talking.typed;
import static org.careletter.words.Talking.typedBy;
import static org.careletter.words.Talking.wroteJoan;

import org.careletter.plan.Original;
import org.careletter.plan.Statement;
import org.careletter.plan.Told;
import org.careletter.plan.code.Origin;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Nested
    class WordsThatTheVoiceTyped {

        private final Statement own = wroteJoan("I know every grower on that site.");

        @Test
        void areOwn() {
            assertThat(Standing.of(own)).isEqualTo(Standing.OWN);
            assertPrints(own, "I know every grower on that site.");
        }

        @Test
        void areChangedWhenSomebodyElseEditsThem() {
            var edited = own.reworded(typedBy(SAM, "I know some growers."));
            assertThat(Standing.of(edited)).isEqualTo(Standing.CHANGED);
            assertPrints(edited, "I know every grower on that site.");
        }

        @Test
        void areChangedByAFullStop() {
            var edited = own.reworded(typedBy(SAM, "I know every grower on that site"));
            assertThat(Standing.of(edited)).isEqualTo(Standing.CHANGED);
        }

        @Test
        void areOwnAgainWhenTheVoiceEditsThem() {
            var edited =
                    own.reworded(typedBy(SAM, "I know some."))
                            .reworded(typedBy(JOAN, "I know them all."));
            assertThat(Standing.of(edited)).isEqualTo(Standing.OWN);
            assertPrints(edited, "I know them all.");
        }

        @Test
        void areOwnAgainWhenSomebodyPutsTheSameWordsBack() {
            var back =
                    own.reworded(typedBy(SAM, "I know some."))
                            .reworded(typedBy(SAM, "  I know every\n grower on that  site. "));
            assertThat(Standing.of(back)).isEqualTo(Standing.OWN);
        }

        @Test
        void areTheSameHoweverTheirAccentsAreEncoded() {
            var composed = wroteJoan("I like the caf\u00e9.");
            var apart = composed.reworded(typedBy(SAM, "I like the cafe\u0301."));
            assertThat(Standing.of(apart)).isEqualTo(Standing.OWN);
        }
    }

    @Nested
    class WordsThatSomebodyElseNoted {

        private final Statement heard = saidJoan("I have had enough of classes.");

        @Test
        void areHeardUntilAgreed() {
            assertThat(Standing.of(heard)).isEqualTo(Standing.HEARD);
            assertThat(Standing.of(agreed(heard))).isEqualTo(Standing.AGREED);
        }

        @Test
        void areStillHeardHoweverOftenOthersEditThem() {
            var edited =
                    heard.reworded(typedBy(MAUREEN, "I have had enough."))
                            .reworded(typedBy(SAM, "Enough."));
            assertThat(Standing.of(edited)).isEqualTo(Standing.HEARD);
            assertPrints(edited, "Enough.");
        }

        @Test
        void areHeardAlsoThroughAnInterpreterAndWhenNoticed() {
            var original = new Original("کافی", "ur", "");
            assertThat(Standing.of(Told.as(heard, Origin.INTERPRETED, original, "")))
                    .isEqualTo(Standing.HEARD);
            assertThat(Standing.of(Told.as(heard, Origin.NOTICED, null, "tired")))
                    .isEqualTo(Standing.HEARD);
        }

        @Test
        void areOwnOnceTheVoiceTypesThem() {
            var retyped = heard.reworded(typedBy(JOAN, "No more classes."));
            assertThat(Standing.of(retyped)).isEqualTo(Standing.OWN);
        }
    }

    @Nested
    class AgreedWords {

        private final Statement agreed = agreed(saidJoan("I want to be back by spring."));

        @Test
        void printWhenSomebodyElseChangedThem() {
            var edited = agreed.reworded(typedBy(SAM, "I want to be back by May."));
            assertThat(Standing.of(edited)).isEqualTo(Standing.CHANGED);
            assertPrints(edited, "I want to be back by spring.");
        }

        @Test
        void areAgreedAgainWhenTheyAreBack() {
            var back =
                    agreed.reworded(typedBy(SAM, "I want to be back by May."))
                            .reworded(typedBy(MAUREEN, "I want to be back  by spring."));
            assertThat(Standing.of(back)).isEqualTo(Standing.AGREED);
        }

        @Test
        void giveWayToNewWordsThatWereAgreed() {
            var anew = agreed(agreed.reworded(typedBy(SAM, "I want to be back by May.")));
            assertThat(Standing.of(anew)).isEqualTo(Standing.AGREED);
            assertPrints(anew, "I want to be back by May.");
        }

        @Test
        void doNotComeBackAfterOtherWordsWereAgreed() {
            var anew = agreed(agreed.reworded(typedBy(SAM, "I want to be back by May.")));
            var old = anew.reworded(typedBy(SAM, "I want to be back by spring."));
            assertThat(Standing.of(old)).isEqualTo(Standing.CHANGED);
            assertPrints(old, "I want to be back by May.");
        }
    }

    @Test
    void onlyHeardAndChangedWordsWait() {
        assertThat(Standing.values())
                .filteredOn(Standing::waits)
                .containsExactly(Standing.HEARD, Standing.CHANGED);
    }

    @Test
    void everyVoiceStandsForItselfAlone() {
        var maureen = typed(MAUREEN, MAUREEN, "I would rather she left the top ones.");
        assertThat(Standing.of(maureen)).isEqualTo(Standing.OWN);
        assertThat(Standing.of(maureen.reworded(typedBy(JOAN, "I do not mind."))))
                .isEqualTo(Standing.CHANGED);
    }

    @Test
    void nothingOfWordsToBeLeftOutIsPrinted() {
        assertThat(Standing.printable(wroteJoan("Not this.").withLeftOut(true))).isEmpty();
    }

    private static void assertPrints(Statement statement, String words) {
        assertThat(Standing.printable(statement).orElseThrow().text()).isEqualTo(words);
    }
}
