package org.careletter.vault.key;

import org.careletter.plan.kept.Deed;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.seal.WipeableKey;

import java.util.Arrays;

/// What a person knows that opens a vault, as bytes that can be wiped.
public final class Secret implements AutoCloseable {

    /// The kinds of slot.
    public enum Kind {
        /// A passphrase of the person's own choice.
        PASSPHRASE("passphrase", VaultFailure.Kind.WRONG_PASSPHRASE, Deed.PASSPHRASE_CHANGED),

        /// Twenty-four words that the program chose.
        WORDS("words", VaultFailure.Kind.WRONG_WORDS, Deed.RECOVERY_WORDS_MADE);

        private final String code;
        private final VaultFailure.Kind wrong;
        private final Deed deed;

        Kind(String code, VaultFailure.Kind wrong, Deed deed) {
            this.code = code;
            this.wrong = wrong;
            this.deed = deed;
        }

        /// How it is written in the key file.
        String code() {
            return code;
        }

        /// What to say when it does not open the vault.
        VaultFailure.Kind wrong() {
            return wrong;
        }

        /// What the activity log says when it was replaced.
        public Deed deed() {
            return deed;
        }
    }

    private final Kind kind;
    private final byte[] bytes;

    private Secret(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /// A passphrase. The caller wipes its letters.
    public static Secret of(char[] passphrase) {
        return new Secret(Kind.PASSPHRASE, Passphrase.bytes(passphrase));
    }

    /// Recovery words.
    ///
    /// @param bits what they stand for; kept as they are, and wiped with this
    public static Secret ofWords(byte[] bits) {
        return new Secret(Kind.WORDS, bits);
    }

    /// Which slots it can open.
    public Kind kind() {
        return kind;
    }

    /// The key for this cost and salt.
    WipeableKey stretched(Stretch stretch, byte[] salt) {
        return new WipeableKey(stretch.key(bytes, salt));
    }

    /// Wipes it.
    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
