package org.careletter.vault;

import org.careletter.hash.Sha256;
import org.careletter.vault.seal.Sealing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Twenty-four words that open a vault when its passphrase is forgotten: 256 random bits and eight
/// bits of their SHA-256, eleven bits a word, as BIP-39 lays it down.
///
/// The bits are wiped by [#close]; wiped words throw an [IllegalStateException] at every use, for
/// they would be words that everybody knows. The words themselves are those of the list that the
/// program holds anyway; which of them were chosen is not kept.
public final class RecoveryWords implements AutoCloseable {

    /// How many words there are.
    public static final int COUNT = 24;

    private static final int BITS_A_WORD = 11;
    private static final int ENTROPY = 32;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final byte[] entropy;
    private final WordList list;
    private boolean wiped;

    private RecoveryWords(byte[] entropy, WordList list) {
        this.entropy = entropy;
        this.list = list;
    }

    /// New words that nobody has had before.
    public static RecoveryWords fresh() {
        return new RecoveryWords(Sealing.random(ENTROPY), WordList.read());
    }

    /// The words with this entropy.
    static RecoveryWords of(byte[] entropy) {
        return new RecoveryWords(entropy.clone(), WordList.read());
    }

    /// Reads words that somebody typed. Capital letters, numbers, commas and line breaks between
    /// them do not matter, and the first four letters of each word are enough.
    ///
    /// @throws WordsRefused if they cannot be anybody's recovery words, with the reason
    public static RecoveryWords read(CharSequence typed) throws WordsRefused {
        var list = WordList.read();
        var words =
                BETWEEN.splitAsStream(typed).filter(word -> !word.isEmpty()).limit(200).toList();
        var bits = new byte[ENTROPY + 1];
        try {
            for (int place = 0; place < Math.min(words.size(), COUNT); place++) {
                int number = list.number(words.get(place).toLowerCase(Locale.ROOT));
                if (number < 0) {
                    throw WordsRefused.unknown(place + 1);
                }
                put(bits, place, number);
            }
            if (words.size() != COUNT) {
                throw WordsRefused.count(words.size());
            }
            var entropy = Arrays.copyOf(bits, ENTROPY);
            if (check(entropy) != bits[ENTROPY]) {
                Arrays.fill(entropy, (byte) 0);
                throw WordsRefused.check();
            }
            return new RecoveryWords(entropy, list);
        } finally {
            Arrays.fill(bits, (byte) 0);
        }
    }

    /// The words in their order.
    public List<String> words() {
        return IntStream.range(0, COUNT).mapToObj(this::word).toList();
    }

    /// Whether this is the word at a place, typed as forgivingly as [#read] reads them.
    ///
    /// @param place 0 for the first word
    public boolean hasAt(int place, String typed) {
        int number = list.number(typed.strip().toLowerCase(Locale.ROOT));
        return number >= 0 && list.word(number).equals(word(place));
    }

    /// What is stretched into the key, for the caller to wipe.
    synchronized byte[] entropy() {
        if (wiped) {
            throw new IllegalStateException("these recovery words were wiped");
        }
        return entropy.clone();
    }

    /// Wipes them.
    @Override
    public synchronized void close() {
        wiped = true;
        Arrays.fill(entropy, (byte) 0);
    }

    private String word(int place) {
        var chosen = entropy();
        var bits = Arrays.copyOf(chosen, ENTROPY + 1);
        bits[ENTROPY] = check(chosen);
        Arrays.fill(chosen, (byte) 0);
        int number = 0;
        for (int bit = place * BITS_A_WORD; bit < (place + 1) * BITS_A_WORD; bit++) {
            number = number << 1 | (bits[bit / 8] >> (7 - bit % 8) & 1);
        }
        Arrays.fill(bits, (byte) 0);
        return list.word(number);
    }

    private static void put(byte[] bits, int place, int number) {
        for (int i = 0; i < BITS_A_WORD; i++) {
            int bit = place * BITS_A_WORD + i;
            int set = number >> (BITS_A_WORD - 1 - i) & 1;
            bits[bit / 8] |= (byte) (set << (7 - bit % 8));
        }
    }

    private static byte check(byte[] entropy) {
        return Sha256.of(entropy)[0];
    }
}
