package org.careletter.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void isGoodForAFewWords() {
        assertThat(PassphraseStrength.of("four apples in the rain"))
                .isEqualTo(PassphraseStrength.GOOD);
    }

    @Test
    void isStrongForManyWords() {
        assertThat(PassphraseStrength.of("four apples in the rain and a green bus to Hull"))
                .isEqualTo(PassphraseStrength.STRONG);
    }
}
