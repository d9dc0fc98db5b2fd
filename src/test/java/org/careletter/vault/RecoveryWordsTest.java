package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.careletter.vault.key.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Recovery words: given out, copied by hand, and typed in again.
class RecoveryWordsTest {

    private static final String WINNER =
            "legal winner thank year wave sausage worth useful legal winner thank year wave sausage"
                    + " worth useful legal winner thank year wave sausage worth title";

    /// The four published vectors of BIP-39 that repeat one byte.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00|abandon|art",
                "7f|legal|title",
                "80|letter|bless",
                "ff|zoo|vote",
            })
    void areTheWordsThatTheStandardPrints(String bytes, String first, String last)
            throws Exception {
        var entropy = HexFormat.of().parseHex(bytes.repeat(32));
        var words = RecoveryWords.of(entropy).words();

        assertThat(words).hasSize(24).startsWith(first).endsWith(last);
        assertThat(RecoveryWords.read(String.join(" ", words)).entropy()).isEqualTo(entropy);
    }

    @Test
    void areReadAsTheStandardPrintsThem() throws Exception {
        assertThat(HexFormat.of().formatHex(RecoveryWords.read(WINNER).entropy()))
                .isEqualTo("7f".repeat(32));
    }

    @Property
    void comeBackFromAnyChance(@ForAll @Size(32) byte[] entropy) throws Exception {
        var words = RecoveryWords.of(entropy).words();

        assertThat(RecoveryWords.read(String.join("\n", words)).entropy()).isEqualTo(entropy);
    }

    @Test
    void areNewEachTime() {
        var given = new HashSet<List<String>>();
        for (int i = 0; i < 50; i++) {
            given.add(RecoveryWords.fresh().words());
        }
        assertThat(given).hasSize(50);
    }

    @Test
    void areOfAListInWhichFourLettersAreEnough() {
        var list = WordList.read();
        var words = IntStream.range(0, WordList.SIZE).mapToObj(list::word).toList();

        assertThat(words).hasSize(2048).isSorted().allMatch(word -> word.matches("[a-z]{3,8}"));
        assertThat(words.stream().map(word -> word.substring(0, Math.min(4, word.length()))))
                .doesNotHaveDuplicates();
    }

    @Test
    void areReadInCapitalsWithNumbersCommasAndLineBreaks() throws Exception {
        var copied = new StringBuilder();
        var words = WINNER.split(" ");
        for (int place = 0; place < words.length; place++) {
            copied.append(place + 1).append(". ").append(words[place].toUpperCase(Locale.ROOT));
            copied.append(place % 4 == 3 ? ",\r\n" : " \t");
        }
        assertThat(RecoveryWords.read(copied).words()).containsExactly(words);
    }

    @Test
    void areReadFromTheirFirstFourLetters() throws Exception {
        var short4 =
                List.of(WINNER.split(" ")).stream()
                        .map(word -> word.substring(0, Math.min(4, word.length())))
                        .toList();
        assertThat(RecoveryWords.read(String.join(" ", short4)).words())
                .containsExactly(WINNER.split(" "));
    }

    @Test
    void nameTheFirstWordThatIsNotInTheList() {
        assertThat(sentence(WINNER.replaceFirst("year", "yeer"))).contains("Word 4 is not one");
        assertThat(sentence("apple")).contains("you typed 1");
        assertThat(sentence("xyz")).contains("Word 1 is not one");
    }

    @Test
    void doNotTakeThreeLettersForAWord() {
        assertThat(sentence(WINNER.replaceFirst("thank", "tha"))).contains("Word 3 is not one");
    }

    @Test
    void doNotTakeTheFourLettersOfOneWordForTheBeginningOfAnother() {
        assertThat(sentence(WINNER.replaceFirst("legal", "legalise"))).contains("Word 1 is not");
    }

    @Test
    void sayHowManyThereAreWhenSomeAreMissing() {
        assertThat(sentence(WINNER.replaceFirst("legal ", ""))).contains("you typed 23");
        assertThat(sentence(WINNER + " zoo")).contains("you typed 25");
        assertThat(sentence(" \n ")).contains("you typed 0");
    }

    @Test
    void haveASentenceOfTheirOwnWhenTheyCannotBelongTogether() {
        assertThat(sentence(WINNER.replaceFirst("title", "useful"))).contains("cannot be right");
    }

    @Test
    void noticeWhenTwoNeighboursChangePlaces() throws Exception {
        int missed = 0;
        for (int round = 0; round < 400; round++) {
            var words = new ArrayList<>(RecoveryWords.fresh().words());
            Collections.swap(words, round % 23, round % 23 + 1);
            missed += isTaken(words) ? 1 : 0;
        }
        // one in 256 is what eight bits promise
        assertThat(missed).isLessThan(12);
    }

    @Test
    void neverNameAWordInAMessage() {
        assertThat(refusal(WINNER.replaceFirst("year", "yeer")).getMessage()).isEqualTo("UNKNOWN");
        assertThat(sentence(WINNER.replaceFirst("year", "yeer"))).doesNotContain("yeer");
    }

    @Test
    void areAskedBackAsForgivinglyAsTheyAreRead() throws Exception {
        var words = RecoveryWords.read(WINNER);

        assertThat(words.hasAt(1, " Winner ")).isTrue();
        assertThat(words.hasAt(1, "winn")).isTrue();
        assertThat(words.hasAt(1, "thank")).isFalse();
        assertThat(words.hasAt(1, "")).isFalse();
    }

    @Test
    void openNothingOnceTheyWereWiped() {
        var words = RecoveryWords.fresh();
        words.close();

        assertThatIllegalStateException().isThrownBy(words::entropy);
        assertThatIllegalStateException().isThrownBy(words::words);
        assertThatIllegalStateException().isThrownBy(() -> words.hasAt(0, "abandon"));
        assertThatIllegalStateException().isThrownBy(() -> Secret.ofWords(words.entropy()).close());
    }

    private static boolean isTaken(List<String> words) {
        try {
            RecoveryWords.read(String.join(" ", words));
            return true;
        } catch (WordsRefused _) {
            return false;
        }
    }

    private static String sentence(String typed) {
        return refusal(typed).sentence(Locale.UK);
    }

    private static WordsRefused refusal(String typed) {
        return catchThrowableOfType(WordsRefused.class, () -> RecoveryWords.read(typed));
    }
}
