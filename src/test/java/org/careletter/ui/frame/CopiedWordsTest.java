package org.careletter.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.HandClock;
import org.careletter.session.Background;
import org.careletter.ui.kit.Surroundings;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// What happens to words that were copied out of a plan.
class CopiedWordsTest {

    private final HandClock time = new HandClock(Instant.parse("2026-11-14T10:02:00Z"));
    private final Paper board = new Paper();
    private final CopiedWords copied =
            new CopiedWords(
                    Surroundings.of(Locale.UK, time, UUID::randomUUID, Background.INLINE), board);

    /// A clipboard of its own.
    private static final class Paper implements CopiedWords.Board {
        private String text = "";
        private int looks;

        @Override
        public String text() {
            looks++;
            return text;
        }

        @Override
        public void put(String words) {
            text = words;
        }

        @Override
        public void clear() {
            text = "";
        }
    }

    @Test
    void theyAreTakenOffAfterHalfAMinute() {
        copy("my garden");
        passes(29);
        assertThat(board.text).isEqualTo("my garden");
        passes(1);
        assertThat(board.text).isEmpty();
    }

    @Test
    void theyAreTakenOffAtOnceWhenThePlansAreLocked() {
        copy("my garden");
        copied.clear();
        assertThat(board.text).isEmpty();
    }

    @Test
    void wordsFromElsewhereAreLeftAlone() {
        copy("my garden");
        board.text = "a shopping list";
        passes(30);
        copied.clear();
        assertThat(board.text).isEqualTo("a shopping list");
    }

    @Test
    void theHalfMinuteBeginsAnewWhenTheSameIsCopiedAgain() {
        copy("my garden");
        passes(20);
        copy("my garden");
        passes(20);
        assertThat(board.text).isEqualTo("my garden");
        passes(10);
        assertThat(board.text).isEmpty();
    }

    @Test
    void wordsThatAreCopiedLaterFromAnOpenMenuGoToo() {
        copied.mayBeCopied("my garden");
        passes(31);
        board.text = "my garden";
        passes(30);
        assertThat(board.text).isEmpty();
    }

    @Test
    void nobodyLooksAtTheClipboardWithoutACopy() {
        passes(1000);
        copied.clear();
        assertThat(board.looks).isZero();
    }

    @Test
    void nobodyLooksForEver() {
        copied.mayBeCopied("my garden");
        passes(600);
        int looks = board.looks;
        passes(600);
        assertThat(board.looks).isEqualTo(looks).isLessThan(15);
    }

    private void copy(String words) {
        copied.mayBeCopied(words);
        board.text = words;
    }

    private void passes(int seconds) {
        for (int i = 0; i < seconds; i++) {
            time.passes(Duration.ofSeconds(1));
            copied.beat();
        }
    }
}
