package org.careletter.vault;

import org.careletter.vault.key.Secret;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.store.Store;

/// What opens an unlocked vault, and changing it. The plans are not touched by that: only the small
/// key file is written anew. At every moment either the old or the new secret opens the vault.
///
/// Every method waits until it is done and may be called from any thread, as those of [Vault]. All
/// secrets are wiped by the caller.
public final class Keyring {

    private final StoreThread thread;
    private final Store store;

    Keyring(StoreThread thread, Store store) {
        this.thread = thread;
        this.store = store;
    }

    /// Makes sure that somebody knows the passphrase.
    ///
    /// @throws VaultFailure WRONG_PASSPHRASE
    public void check(char[] passphrase) throws VaultFailure {
        try (var secret = Secret.of(passphrase)) {
            check(secret);
        }
    }

    /// Makes sure that somebody has the recovery words.
    ///
    /// @throws VaultFailure WRONG_WORDS, NO_WORDS
    public void check(RecoveryWords words) throws VaultFailure {
        try (var secret = Secret.ofWords(words.entropy())) {
            check(secret);
        }
    }

    /// Changes the passphrase for somebody who knows it.
    ///
    /// @throws VaultFailure WRONG_PASSPHRASE if `old` is not the one that opens it now
    public void changePassphrase(char[] old, char[] fresh) throws VaultFailure {
        check(old);
        renewPassphrase(fresh);
    }

    /// Gives the vault another passphrase, for somebody who has just unlocked it with its recovery
    /// words.
    public void renewPassphrase(char[] fresh) throws VaultFailure {
        try (var secret = Secret.of(fresh)) {
            replace(secret);
        }
    }

    /// Whether recovery words were made that open the vault.
    public boolean hasRecoveryWords() throws VaultFailure {
        return thread.call(() -> store.hasA(Secret.Kind.WORDS));
    }

    /// Lets these recovery words open the vault; those from before no longer do.
    public void keepRecoveryWords(RecoveryWords words) throws VaultFailure {
        try (var secret = Secret.ofWords(words.entropy())) {
            replace(secret);
        }
    }

    private void check(Secret secret) throws VaultFailure {
        thread.call(
                () -> {
                    store.check(secret);
                    return true;
                });
    }

    private void replace(Secret secret) throws VaultFailure {
        thread.call(
                () -> {
                    store.replace(secret);
                    return true;
                });
    }
}
