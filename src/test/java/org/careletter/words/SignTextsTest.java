package org.careletter.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.words.Talking.SAM;
import static org.careletter.words.Talking.planWith;
import static org.careletter.words.Talking.saidJoan;
import static org.careletter.words.Talking.typed;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Circle;
import org.careletter.words.FirstPersonSign.Copied;
import org.careletter.words.FirstPersonSign.HardlyTheirWord;
import org.careletter.words.FirstPersonSign.MerelyYes;
import org.careletter.words.FirstPersonSign.SomebodyElsesI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

class SignTextsTest {

    private static final Plan PLAN =
            planWith()
                    .withContributors(
                            List.of(Contributor.named(SAM, "Sam Carter", "", Circle.SERVICE)));

    @Test
    void asksWhoseIItIs() {
        assertThat(
                        SignTexts.in("en-GB")
                                .sentence(new SomebodyElsesI("my"), typed(SAM, SAM, "my"), PLAN))
                .isEqualTo(
                        "“my” here means Sam Carter. Are these words of Joan? Then choose Joan as"
                                + " the voice.");
    }

    @Test
    void asksForTheirOwnWords() {
        assertThat(SignTexts.in("en").sentence(new MerelyYes("ok"), saidJoan("ok"), PLAN))
                .isEqualTo("This only says yes. How would Joan say it in their own words?");
    }

    @Test
    void offersThePlainWord() {
        assertThat(
                        SignTexts.in("en")
                                .sentence(
                                        new HardlyTheirWord("engage", "take part"),
                                        saidJoan("engage"),
                                        PLAN))
                .isEqualTo(
                        "Did Joan say it in these words? A plainer way to say “engage” is “take"
                                + " part”.");
    }

    @Test
    void takesNoNameForAPlaceholder() {
        var odd = PLAN.with(next -> next.person(next.person().withChosenName("{word} $1")));
        assertThat(SignTexts.in("en").sentence(new MerelyYes("ok"), saidJoan("ok"), odd))
                .contains("How would {word} $1 say it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void leavesNoPlaceholderOpen(String language) {
        var signs =
                List.of(
                        new SomebodyElsesI("I"),
                        new MerelyYes("yes"),
                        new HardlyTheirWord("engage", "take part"),
                        new Copied("I like it here with my cat."));
        for (FirstPersonSign sign : signs) {
            assertThat(SignTexts.in(language).sentence(sign, typed(SAM, SAM, "I"), PLAN))
                    .contains("Joan")
                    .doesNotContain("{");
        }
    }

    @Test
    void namesNobodyWhoIsNotInThePlan() {
        var stranger = typed(Talking.MAUREEN, Talking.MAUREEN, "I");
        assertThat(SignTexts.in("en").sentence(new SomebodyElsesI("I"), stranger, PLAN))
                .contains("somebody else");
    }

    @Test
    void speaksWelshToo() {
        assertThat(SignTexts.in("cy").sentence(new MerelyYes("ie"), saidJoan("ie"), PLAN))
                .startsWith("Dim ond dweud ie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void offersAPlainWordForAllJargon(String language) {
        assertThat(WordLists.lines("jargon_" + language))
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("\\S.* = \\S.*"))
                .allMatch(line -> line.split(" = ")[0].equals(lower(line.split(" = ")[0])));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
