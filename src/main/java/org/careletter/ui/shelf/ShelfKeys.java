package org.careletter.ui.shelf;

import org.careletter.vault.Keyring;
import org.careletter.vault.RecoveryWords;
import org.careletter.vault.VaultFailure;

import java.util.Locale;

/// What opens a locked shelf, and changing it. Every method may take a while and is called away
/// from the window. All secrets are wiped by the caller.
public final class ShelfKeys {

    private final Keyring keyring;
    private final Locale locale;

    ShelfKeys(Keyring keyring, Locale locale) {
        this.keyring = keyring;
        this.locale = locale;
    }

    /// Makes sure that somebody knows the passphrase.
    ///
    /// @throws ShelfFailure if not
    public void check(char[] passphrase) throws ShelfFailure {
        tried(() -> keyring.check(passphrase));
    }

    /// Makes sure that somebody has the recovery words.
    ///
    /// @throws ShelfFailure if not
    public void check(RecoveryWords words) throws ShelfFailure {
        tried(() -> keyring.check(words));
    }

    /// Changes the passphrase for somebody who knows it.
    ///
    /// @throws ShelfFailure if `old` is not the one that opens it now
    public void changePassphrase(char[] old, char[] fresh) throws ShelfFailure {
        tried(() -> keyring.changePassphrase(old, fresh));
    }

    /// Sets another passphrase for somebody who has just come in with the recovery words.
    public void renewPassphrase(char[] fresh) throws ShelfFailure {
        tried(() -> keyring.renewPassphrase(fresh));
    }

    /// Whether there are recovery words.
    public boolean hasRecoveryWords() throws ShelfFailure {
        var has = new boolean[1];
        tried(() -> has[0] = keyring.hasRecoveryWords());
        return has[0];
    }

    /// Lets these recovery words open it in place of any from before.
    public void keepRecoveryWords(RecoveryWords words) throws ShelfFailure {
        tried(() -> keyring.keepRecoveryWords(words));
    }

    private void tried(Attempt attempt) throws ShelfFailure {
        try {
            attempt.run();
        } catch (VaultFailure failure) {
            throw new ShelfFailure(failure.sentence(locale), failure);
        }
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws VaultFailure;
    }
}
