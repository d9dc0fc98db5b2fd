package org.careletter.shelf;

import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;

/// Something on the shelf could not be done. The message is one plain sentence for the person at
/// the screen, without names, paths or words of a plan.
public class ShelfFailure extends Exception {

    private static final long serialVersionUID = 1;

    /// A failure that this sentence explains.
    public ShelfFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// Whether somebody tried to get in with a wrong passphrase or wrong recovery words.
    public boolean isWrongSecret() {
        return getCause() instanceof VaultFailure failure
                && (failure.kind() == Kind.WRONG_PASSPHRASE || failure.kind() == Kind.WRONG_WORDS);
    }
}
