package org.careletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Bidi;
import java.util.Locale;
import java.util.Map;

/// Reads texts as they stand before the eye, by the JDK's own bidirectional algorithm.
class DirectionTest {

    private static final String NUMBER = " 0300 123 4567, now.";

    @ParameterizedTest
    @ValueSource(strings = {"", "Joan", "Siân O’Brien", "0300 123 4567", "小明", "नमस्ते", "a\nb"})
    void leavesWordsAloneThatSimplyRunFromLeftToRight(String words) {
        assertThat(Direction.isolated(words)).isEqualTo(words);
        assertThat(Direction.line(words)).isEqualTo(words);
    }

    @Property(tries = 5000)
    void nothingThatIsFilledInTurnsWhatStandsAroundIt(@ForAll("words") String words) {
        var line = "Ring " + Direction.isolated(words) + NUMBER;
        var levels = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int at = 0; at < line.length(); at++) {
            if (at < 5 || at >= line.length() - NUMBER.length()) {
                assertThat(levels.getLevelAt(at)).isIn(0, 2);
            }
        }
        assertThat(seen(line)).startsWith("Ring ").endsWith(NUMBER);
    }

    @Property(tries = 2000)
    void noneOfTheWordsIsLostOrChanged(@ForAll("words") String words) {
        assertThat(Direction.without(Direction.isolated(words)))
                .isEqualTo(Direction.without(words));
    }

    @ParameterizedTest
    @CsvSource({
        "فاطمة 0300 123 4567, 0300 123 4567",
        "اتصل بي +44 1632 960003 اليوم, +44 1632 960003",
        "اتصل +441632960003, +441632960003",
        "ד״ר כהן (0300) 123 4567, (0300) 123 4567",
        "سامريتنز 116 123 ليلا ونهارا, 116 123",
        "خط الأزمة ٠٣٠٠ ١٢٣ ٤٥٦٧, ٠٣٠٠ ١٢٣ ٤٥٦٧",
        "بحران ۰۳۰۰ ۱۲۳ ۴۵۶۷, ۰۳۰۰ ۱۲۳ ۴۵۶۷",
        "ހޮޓްލައިން 300-1234, 300-1234"
    })
    void aTelephoneNumberIsReadAsItIsDialled(String words, String number) {
        assertThat(seen(Direction.isolated(words))).contains(number);
        assertThat(seen(Direction.line(words))).contains(number);
    }

    @Test
    void aNumberWithASignOfRightToLeftBeforeItIsReadAsItIsDialled() {
        assertThat(seen(Direction.isolated("\u200F0300 123 4567"))).isEqualTo("0300 123 4567");
        assertThat(seen(Direction.isolated("\u202E0300 123 4567"))).contains("0300 123 4567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"في 12/05/2026 13:30", "من 10:30 11:45", "٣ أو ٤ مرات"})
    void datesTimesAndCountsRunAsTheirSentenceDoes(String words) {
        assertThat(Direction.isolated(words)).isEqualTo("\u2068" + words + "\u2069");
    }

    @Test
    void aLineOfAnAddressBeginsAtTheLeft() {
        var line = new Bidi(Direction.line("شارع 12"), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        assertThat(line.baseIsLeftToRight()).isTrue();
    }

    @Test
    void whatIsFilledIntoATextKeepsItsDirection() {
        var texts = Texts.beside(DirectionTest.class, "direction", Locale.UK);
        assertThat(seen(texts.get("ring", Map.of("name", "فاطمة", "number", "0300 123 4567"))))
                .isEqualTo("ةمطاف, 0300 123 4567");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "فاطمة",
                        "שלום",
                        "Joan",
                        " ",
                        ",",
                        "12",
                        "٣",
                        "(",
                        "\u200E",
                        "\u200F",
                        "\u061C",
                        "\u202A",
                        "\u202B",
                        "\u202C",
                        "\u202D",
                        "\u202E",
                        "\u2066",
                        "\u2067",
                        "\u2068",
                        "\u2069",
                        "+44 1632 960003",
                        "\uD83A\uDD00")
                .list()
                .ofMaxSize(8)
                .map(all -> String.join("", all));
    }

    /// The characters from left to right, without signs of direction.
    private static String seen(String line) {
        var levels = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var runs = new byte[line.length()];
        var signs = new String[line.length()];
        for (int at = 0; at < runs.length; at++) {
            runs[at] = (byte) levels.getLevelAt(at);
            var sign = line.substring(at, at + 1);
            signs[at] = (runs[at] & 1) == 1 ? mirrored(sign) : sign;
        }
        Bidi.reorderVisually(runs, 0, signs, 0, runs.length);
        return Direction.without(String.join("", signs));
    }

    private static String mirrored(String sign) {
        return switch (sign) {
            case "(" -> ")";
            case ")" -> "(";
            default -> sign;
        };
    }
}
