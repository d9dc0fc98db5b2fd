package org.careletter.ui.door;

import javafx.scene.Parent;

import org.careletter.shelf.ShelfFailure;
import org.careletter.ui.frame.Frame;
import org.careletter.ui.frame.Screen;
import org.careletter.vault.RecoveryWords;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The locked door: asks for the passphrase or the recovery words, and makes whoever tries wrong
/// ones wait longer each time.
public final class Door {

    private final Frame frame;
    private final TryAgain again;

    /// The door of this window.
    public Door(Frame frame) {
        this.frame = frame;
        this.again = new TryAgain(frame.parts().means().clock(), frame.parts().pulse());
    }

    /// What a secret is tried on. The door wipes each secret.
    ///
    /// @param <T> what a right one opens
    public interface Keyhole<T> {
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
    public record Asking<T>(
            Keyhole<T> keyhole,
            Consumer<T> in,
            Consumer<T> inByWords,
            String told,
            Consumer<Runnable> leave) {}

    /// Shows the door.
    public <T> void ask(Asking<T> asking) {
        var view =
                new UnlockView(
                        frame.surroundings(),
                        again,
                        (typed, failed) ->
                                tried(
                                        typed,
                                        () -> asking.keyhole.passphrase(typed),
                                        asking.in,
                                        failed),
                        () -> askForWords(asking),
                        frame.menu(List.of(), List.of()));
        view.tell(asking.told);
        frame.show(new Locked("unlock", view, asking.leave, () -> ask(asking)));
        view.begin();
    }

    private <T> void askForWords(Asking<T> asking) {
        var view =
                new WordsUnlockView(
                        frame.surroundings(),
                        again,
                        (typed, failed) ->
                                tried(
                                        () -> {
                                            try (typed) {
                                                return asking.keyhole.words(typed);
                                            }
                                        },
                                        asking.inByWords,
                                        failed),
                        () -> ask(asking),
                        frame.menu(List.of(), List.of()));
        frame.show(new Locked("words", view, asking.leave, () -> askForWords(asking)));
        view.begin();
    }

    /// A screen on which nothing is unlocked.
    ///
    /// @param leaving what closing the window does
    /// @param shownAgain shows it anew
    record Locked(String name, Parent view, Consumer<Runnable> leaving, Runnable shownAgain)
            implements Screen {

        @Override
        public void again() {
            shownAgain.run();
        }

        @Override
        public void leave(Runnable then) {
            leaving.accept(then);
        }
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
        frame.parts()
                .means()
                .background()
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
