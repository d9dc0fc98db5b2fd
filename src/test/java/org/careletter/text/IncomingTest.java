package org.careletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\r\nb",
                "a\rb",
                "a\u000Bb",
                "a\fb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b"
            })
    void everyEndOfALineIsOne(String text) {
        assertThat(Incoming.lines(text)).isEqualTo("a\nb");
        assertThat(Incoming.oneLine(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0007b", "a\u001Bb", "a\u007Fb", "a\u009Fb"})
    void aControlCharacterNeverJoinsTwoWords(String text) {
        assertThat(Incoming.lines(text)).isEqualTo("a b");
    }

    @Test
    void theHyphensOfWordAreHyphens() {
        assertThat(Incoming.lines("e\u001Email, co\u001Foperate"))
                .isEqualTo("e\u2011mail, co\u00ADoperate");
    }

    @Test
    void aMarkFromTheStartOfAFileIsLeftOut() {
        assertThat(Incoming.lines("\uFEFFMy gar\uFEFFden")).isEqualTo("My garden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tea at four.\nThen the news.", "a\tb", "سلام", "👩🏽‍🌾"})
    void everythingElseIsKeptAsItIs(String text) {
        assertThat(Incoming.lines(text)).isEqualTo(text);
    }

    @Test
    void linesAreSetWithoutSpareWhiteSpaceAndWithOneEmptyLineAtMost() {
        assertThat(Incoming.set(" \n milk  and\teggs \n\n\n \n tea\n\n"))
                .isEqualTo("milk and eggs\n\ntea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u200B",
                "\uFEFF",
                "\u2060\u200D",
                "\u2028",
                "\u3000",
                "\u00AD",
                "\u200E\u202E",
                "\u3164",
                "\u2800",
                "\uFE0F",
                "\u034F",
                "\u180E",
                "\u0000"
            })
    void thereIsNothingToSeeInSpacesAndSignsThatOnlySteer(String text) {
        assertThat(Incoming.isUnseen(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "♥", "\u200Bx", "\uF0B7", "。", "़क", "👍"})
    void whatCanBeSeenIsWords(String text) {
        assertThat(Incoming.isUnseen(text)).isFalse();
    }
}
