package org.careletter.shelf;

import org.careletter.text.Texts;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;

import java.util.Locale;

/// Tries things with the vault and tells what goes wrong in one sentence.
///
/// @param locale the language it is told in
record Attempts(Locale locale) {

    /// Something to try.
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws VaultFailure;
    }

    /// The same where nothing comes of it but that it is done.
    @FunctionalInterface
    interface Work {
        void run() throws VaultFailure;
    }

    <T> T tried(Attempt<T> attempt) throws ShelfFailure {
        try {
            return attempt.run();
        } catch (VaultFailure failure) {
            throw failure.kind() == Kind.RECORD_DAMAGED
                    ? new RecordDamaged(failure.sentence(locale), failure)
                    : new ShelfFailure(failure.sentence(locale), failure);
        } catch (RuntimeException | Error failure) {
            throw new ShelfFailure(
                    Texts.beside(VaultShelf.class, locale).get("unexpected"), failure);
        }
    }

    void done(Work work) throws ShelfFailure {
        tried(
                () -> {
                    work.run();
                    return work;
                });
    }
}
