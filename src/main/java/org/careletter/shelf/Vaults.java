package org.careletter.shelf;

import org.careletter.plan.kept.Profile;
import org.careletter.vault.RecoveryWords;

import java.util.Locale;

/// The vault of this window, before it is unlocked. Secrets are wiped by who passes them.
public interface Vaults {

    /// Whether there is a vault to unlock.
    boolean exists();

    /// Gets ready to unlock, in the background: somebody is about to type the passphrase.
    default void getReady() {}

    /// Makes the vault.
    Shelf create(char[] passphrase, Profile profile, Locale locale) throws ShelfFailure;

    /// Unlocks the vault.
    Shelf unlock(char[] passphrase, Locale locale) throws ShelfFailure;

    /// Unlocks the vault with its recovery words.
    Shelf unlock(RecoveryWords words, Locale locale) throws ShelfFailure;
}
