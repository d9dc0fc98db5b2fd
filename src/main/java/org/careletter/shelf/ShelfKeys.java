package org.careletter.shelf;

import org.careletter.vault.Keyring;
import org.careletter.vault.RecoveryWords;

/// What opens a locked shelf, and changing it. Every method may take a while and is called away
/// from the window. All secrets are wiped by the caller.
public final class ShelfKeys {

    private final Keyring keyring;
    private final Attempts attempts;

    ShelfKeys(Keyring keyring, Attempts attempts) {
        this.keyring = keyring;
        this.attempts = attempts;
    }

    /// Makes sure that somebody knows the passphrase.
    ///
    /// @throws ShelfFailure if not
    public void check(char[] passphrase) throws ShelfFailure {
        attempts.done(() -> keyring.check(passphrase));
    }

    /// Makes sure that somebody has the recovery words.
    ///
    /// @throws ShelfFailure if not
    public void check(RecoveryWords words) throws ShelfFailure {
        attempts.done(() -> keyring.check(words));
    }

    /// Changes the passphrase for somebody who knows it.
    ///
    /// @throws ShelfFailure if `old` is not the one that opens it now
    public void changePassphrase(char[] old, char[] fresh) throws ShelfFailure {
        attempts.done(() -> keyring.changePassphrase(old, fresh));
    }

    /// Sets another passphrase for somebody who has just come in with the recovery words.
    public void renewPassphrase(char[] fresh) throws ShelfFailure {
        attempts.done(() -> keyring.renewPassphrase(fresh));
    }

    /// Whether there are recovery words.
    public boolean hasRecoveryWords() throws ShelfFailure {
        return attempts.tried(keyring::hasRecoveryWords);
    }

    /// Lets these recovery words open it in place of any from before.
    public void keepRecoveryWords(RecoveryWords words) throws ShelfFailure {
        attempts.done(() -> keyring.keepRecoveryWords(words));
    }
}
