package org.careletter.ui.frame;

import javafx.scene.Parent;

import org.careletter.shelf.ShelfFailure;
import org.careletter.ui.door.TryAgain;
import org.careletter.ui.door.UnlockView;
import org.careletter.ui.door.WordsUnlockView;
import org.careletter.vault.RecoveryWords;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The locked door: asks for the passphrase or the recovery words, and makes whoever tries wrong
/// ones wait longer each time.
final class Door {

    private final Shell shell;
    private final Parts parts;
    private final TryAgain again;

    Door(Shell shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
        this.again = new TryAgain(parts.clock(), parts.pulse());
    }

    /// What a secret is tried on. The door wipes each secret.
    ///
    /// @param <T> what a right one opens
    interface Keyhole<T> {
        /// Tries a passphrase.
        T passphrase(char[] typed) throws ShelfFailure;

        /// Tries recovery words.
        T words(RecoveryWords typed) throws ShelfFailure;
    }

    /// A door that is shown.
    ///
    /// @param in what to do once it is open
    /// @param inByWords the same for somebody who came in with the recovery words
    /// @param told what is to be known before; empty for nothing
    /// @param leave what closing the window does
    record Asking<T>(
            Keyhole<T> keyhole,
            Consumer<T> in,
            Consumer<T> inByWords,
            String told,
            Consumer<Runnable> leave) {}

    /// Shows the door.
    <T> void ask(Asking<T> asking) {
        var view = new UnlockView[1];
        view[0] =
                new UnlockView(
                        shell.surroundings(),
                        again,
                        typed ->
                                tried(
                                        typed,
                                        () -> asking.keyhole.passphrase(typed),
                                        asking.in,
                                        failure -> view[0].fail(failure)),
                        () -> askForWords(asking),
                        shell.menu(List.of(), List.of()));
        view[0].tell(asking.told);
        show(view[0], "unlock", asking, () -> ask(asking));
        view[0].begin();
    }

    private <T> void askForWords(Asking<T> asking) {
        var view = new WordsUnlockView[1];
        view[0] =
                new WordsUnlockView(
                        shell.surroundings(),
                        again,
                        typed ->
                                tried(
                                        () -> {
                                            try (typed) {
                                                return asking.keyhole.words(typed);
                                            }
                                        },
                                        asking.inByWords,
                                        failure -> view[0].fail(failure)),
                        () -> ask(asking),
                        shell.menu(List.of(), List.of()));
        show(view[0], "words", asking, () -> askForWords(asking));
        view[0].begin();
    }

    private void show(Parent view, String name, Asking<?> asking, Runnable shownAgain) {
        shell.show(view, new Screen(name, _ -> false, asking.leave, null, shownAgain));
    }

    /// When the next try may be made; whoever else asks for the passphrase goes by it too.
    TryAgain again() {
        return again;
    }

    /// Tries what a passphrase opens, away from the window, and wipes it.
    <T> void tried(char[] passphrase, Callable<T> work, Consumer<T> done, Consumer<String> failed) {
        tried(
                () -> {
                    try {
                        return work.call();
                    } finally {
                        Arrays.fill(passphrase, ' ');
                    }
                },
                done,
                failed);
    }

    private <T> void tried(Callable<T> work, Consumer<T> done, Consumer<String> failed) {
        parts.vaultWork()
                .run(
                        work,
                        opened -> {
                            again.right();
                            done.accept(opened);
                        },
                        failure -> {
                            if (failure instanceof ShelfFailure shelf && shelf.isWrongSecret()) {
                                again.wrong();
                            }
                            failed.accept(String.valueOf(failure.getMessage()));
                        });
    }
}
