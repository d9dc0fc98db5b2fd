package org.careletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Words in the order of the language of the window.
class AlphabetTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static List<String> sorted(Locale locale, List<String> words) {
        return words.reversed().stream().sorted(Alphabet.of(locale)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Cynan, Chwilog",
        "Dylan, Ddewi",
        "Fychan, Ffion",
        "Gwyn, Ngaio",
        "Ngaio, Huw",
        "Lowri, Llinos",
        "Pwyleg, Pharo",
        "Rwth, Rhys",
        "Twm, Theo",
        "Cynan, chwilog",
        "Cynan, CHWILOG",
        "Cynan, cHwilog",
        "Acwy, Achub",
        "Chwilog, Dafydd",
        "Llinos, Mair"
    })
    void welshTakesTwoCharactersForOneLetter(String first, String second) {
        assertThat(Alphabet.of(WELSH).compare(first, second)).isNegative();
        assertThat(Alphabet.of(WELSH).compare(second, first)).isPositive();
    }

    @Test
    void wholeWelshAlphabetStandsInItsOrder() {
        var letters =
                Stream.of(
                                "a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y"
                                        .split(" "))
                        .toList();

        assertThat(sorted(WELSH, letters)).isEqualTo(letters);
    }

    @Test
    void accentsAndCapitalsDoNotSendAWordElsewhere() {
        var words = List.of("eos", "Êr", "erw", "tad", "Tân", "tân bach", "tŷ");

        assertThat(sorted(WELSH, words)).isEqualTo(words);
    }

    @Test
    void accentComposedOfTwoCharactersIsTheSame() {
        assertThat(Alphabet.of(WELSH).compare("tŷ", "ty\u0302")).isZero();
    }

    @Test
    void otherLanguagesKeepTheirOwnOrder() {
        assertThat(Alphabet.of(Locale.UK).compare("Chester", "Cynan")).isNegative();
        assertThat(sorted(Locale.UK, List.of("Llinos", "Lowri"))).startsWith("Llinos");
    }
}
