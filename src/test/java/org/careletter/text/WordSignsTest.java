package org.careletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSignsTest {

    @ParameterizedTest
    @CsvSource({
        "F0B7, •", "F0A7, ▪", "F0FC, ✓", "F0E0, →", "F0AE, →", "F0FE, ☑", "F0A8, ◻", "F0D8, ➢",
        "F06F, □", "F076, ❖", "F0B0, °", "F04A, ☺", "F04B, 😐", "F04C, ☹", "F0FB, ✗", "F0DF, ←"
    })
    void aSignOfWordBecomesTheCharacterThatLooksLikeIt(String code, String character) {
        var sign = Character.toString(Integer.parseInt(code, 16));

        assertThat(WordSigns.asCharacters(sign + " my tea")).isEqualTo(character + " my tea");
    }

    @Test
    void otherCharactersStayAsTheyAre() {
        var text = "plain 😊 \uE000 \uF8FF \uF001";

        assertThat(WordSigns.asCharacters(text)).isEqualTo(text);
    }
}
