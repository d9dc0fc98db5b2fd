package org.careletter.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The 2,048 English words of BIP-39, in their order. No two begin with the same four letters, so
/// four are enough to tell which one is meant.
final class WordList {

    /// How many words there are: each stands for eleven bits.
    static final int SIZE = 2048;

    private static final int TELLING = 4;

    private final List<String> words;

    private WordList(List<String> words) {
        this.words = words;
    }

    /// Reads the list.
    static WordList read() {
        try (var in =
                Objects.requireNonNull(
                        WordList.class.getResourceAsStream("recovery-words.txt"), "words")) {
            return new WordList(
                    new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The word with this number.
    String word(int number) {
        return words.get(number);
    }

    /// The number of the word that was typed; -1 if it is none of them. The first four letters are
    /// enough, but what follows them must not be another word's.
    int number(String typed) {
        return IntStream.range(0, words.size())
                .filter(number -> isMeant(words.get(number), typed))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isMeant(String word, String typed) {
        return word.equals(typed) || (typed.length() >= TELLING && word.startsWith(typed));
    }
}
