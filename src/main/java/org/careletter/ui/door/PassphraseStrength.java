package org.careletter.ui.door;

import com.nulabinc.zxcvbn.Zxcvbn;

/// How hard a passphrase is to guess, said in words: by how many guesses a program would need that
/// tries common passwords, names, words, dates, runs and repeats first.
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

    /// To look at more takes much longer, and nothing that comes after makes it easier to guess.
    private static final int LOOKED_AT = 48;

    /// So many guesses, as powers of ten.
    private static final double GOOD_GUESSES = 11;

    private static final double STRONG_GUESSES = 24;

    /// Reads its lists of words when it is first asked for.
    private static final class Guesser {
        private static final Zxcvbn PATIENT = new Zxcvbn();
    }

    /// Reads the lists of words in the background, so that the first key does not wait for them.
    static void getReady() {
        Thread.ofPlatform().name("words of passphrases").daemon().start(() -> of("a few words"));
    }

    /// The strength of a passphrase.
    public static PassphraseStrength of(CharSequence passphrase) {
        if (!isLongEnough(passphrase)) {
            return TOO_SHORT;
        }
        int length = Math.min(LOOKED_AT, passphrase.length());
        var measured = Guesser.PATIENT.measure(passphrase.subSequence(0, length));
        double guesses = measured.getGuessesLog10();
        measured.wipe();
        return guesses < GOOD_GUESSES ? WEAK : guesses < STRONG_GUESSES ? GOOD : STRONG;
    }

    /// Whether it may be taken, however easy to guess it is.
    static boolean isLongEnough(CharSequence passphrase) {
        return passphrase.toString().strip().length() >= SHORTEST;
    }
}
