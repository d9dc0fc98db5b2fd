package org.careletter.ui.door;

import java.util.HashSet;
import java.util.Locale;

/// How hard a passphrase is to guess, said in words. A rough measure on purpose: it is there to
/// make a long phrase look better than a short clever one.
public enum PassphraseStrength {
    /// Too short to be taken.
    TOO_SHORT,

    /// Somebody with a fast computer could guess it.
    WEAK,

    /// Hard to guess.
    GOOD,

    /// Very hard to guess.
    STRONG;

    /// The fewest characters that are taken.
    public static final int SHORTEST = 10;

    private static final double BITS_A_LETTER = 2.5;
    private static final double GOOD_BITS = 38;
    private static final double STRONG_BITS = 60;

    /// The strength of a passphrase. Repeated characters and runs such as `abc` or `123` count
    /// little, since guessing programs try them first.
    public static PassphraseStrength of(CharSequence passphrase) {
        if (passphrase.toString().strip().length() < SHORTEST) {
            return TOO_SHORT;
        }
        var bits = fresh(passphrase.toString().toLowerCase(Locale.ROOT)) * BITS_A_LETTER;
        return bits < GOOD_BITS ? WEAK : bits < STRONG_BITS ? GOOD : STRONG;
    }

    /// Letters that are not foretold by the one before: no repeats, no steps of one, no pair that
    /// stood there already.
    private static long fresh(String text) {
        var pairs = new HashSet<String>();
        long fresh = 1;
        for (int i = 1; i < text.length(); i++) {
            var step = Math.abs(text.charAt(i) - text.charAt(i - 1));
            if (step > 1 && pairs.add(text.substring(i - 1, i + 1))) {
                fresh++;
            }
        }
        return fresh;
    }
}
