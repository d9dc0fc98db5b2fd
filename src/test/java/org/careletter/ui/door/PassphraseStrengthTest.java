package org.careletter.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class PassphraseStrengthTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "kettle", "ninechars", "         x         "})
    void isTooShortUnderTenCharacters(String passphrase) {
        assertThat(PassphraseStrength.of(passphrase)).isEqualTo(PassphraseStrength.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnop", "passpasspasspass"})
    void isWeakWhereEachLetterForetellsTheNext(String passphrase) {
        assertThat(PassphraseStrength.of(passphrase)).isEqualTo(PassphraseStrength.WEAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "footballmanchester",
                "football manchester",
                "Manchester1999",
                "P@ssw0rd2026!",
                "qwertyuiop12",
                "Sarah12/04/1985",
                "ilovemymother"
            })
    void isWeakWhereItIsAWordOrTwoThatMostPeopleTake(String passphrase) {
        assertThat(PassphraseStrength.of(passphrase)).isEqualTo(PassphraseStrength.WEAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four apples in the rain",
                "blue kettle on tuesday",
                "pedwar afal yn y glaw",
                "\u0623\u0631\u0628\u0639 \u062a\u0641\u0627\u062d\u0627\u062a"
            })
    void isGoodForAFewWords(String passphrase) {
        assertThat(PassphraseStrength.of(passphrase)).isEqualTo(PassphraseStrength.GOOD);
    }

    @Test
    void isStrongForManyWords() {
        assertThat(PassphraseStrength.of("four apples in the rain and a green bus to Hull"))
                .isEqualTo(PassphraseStrength.STRONG);
    }

    @Test
    void isNoWeakerForWhatComesAfter() {
        var strong = "four apples in the rain and a green bus to Hull";
        assertThat(PassphraseStrength.of(strong + " ".repeat(5_000) + "a".repeat(5_000)))
                .isEqualTo(PassphraseStrength.STRONG);
    }

    @Test
    void isThereForAnyCharacters() {
        var chance = new Random(5);
        for (int round = 0; round < 500; round++) {
            var typed = new StringBuilder();
            chance.ints(12, 1, 0x1F700).forEach(typed::appendCodePoint);
            assertThat(PassphraseStrength.of(typed)).isNotEqualTo(PassphraseStrength.TOO_SHORT);
        }
    }
}
