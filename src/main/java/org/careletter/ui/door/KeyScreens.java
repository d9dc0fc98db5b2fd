package org.careletter.ui.door;

import javafx.scene.Parent;
import javafx.scene.control.MenuButton;

import org.careletter.plan.kept.Profile;
import org.careletter.session.Background;
import org.careletter.shelf.ShelfKeys;
import org.careletter.ui.frame.Frame;
import org.careletter.ui.frame.Screen;
import org.careletter.ui.frame.ScreenMenu;
import org.careletter.vault.RecoveryWords;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// The screens about who uses the program and what opens their plans.
public final class KeyScreens {

    private final Visit visit;
    private final Frame frame;
    private final Door door;
    private final ShelfKeys keys;
    private final Runnable back;

    /// @param back where they lead in the end
    KeyScreens(Visit visit, Door door, ShelfKeys keys, Runnable back) {
        this.visit = visit;
        this.frame = visit.frame();
        this.door = door;
        this.keys = keys;
        this.back = back;
    }

    /// Their places in the menu.
    ///
    /// @param kept takes who somebody says they are now
    public List<ScreenMenu.Entry> entries(Profile profile, Consumer<Profile> kept) {
        return List.of(
                entry("about-you", () -> aboutYou(profile, kept)),
                entry("change-passphrase", this::changePassphrase),
                entry("recovery-words", this::askBeforeWords));
    }

    private ScreenMenu.Entry entry(String key, Runnable action) {
        var texts = frame.surroundings().texts(KeyScreens.class);
        return new ScreenMenu.Entry(texts.get("menu." + key), "", action);
    }

    private void aboutYou(Profile profile, Consumer<Profile> kept) {
        var view =
                new AboutYouView(
                        frame.surroundings(),
                        profile,
                        (changed, failed) -> keepProfile(changed, kept, failed),
                        back,
                        menu());
        frame.show(new Unlocked("about-you", view, () -> aboutYou(profile, kept)));
        view.begin();
    }

    private void keepProfile(Profile changed, Consumer<Profile> kept, Consumer<String> failed) {
        background()
                .run(
                        () -> {
                            visit.shelf().keepProfile(changed);
                            return changed;
                        },
                        kept,
                        failure -> failed.accept(sentence(failure)));
    }

    private void changePassphrase() {
        var view =
                new ChangePassphraseView(
                        frame.surroundings(), door.again(), this::change, back, menu());
        frame.show(new Unlocked("change-passphrase", view, this::changePassphrase));
        view.begin();
    }

    private void change(char[] old, char[] fresh, Consumer<String> failed) {
        door.tried(
                old,
                () -> {
                    try {
                        keys.changePassphrase(old, fresh);
                        return true;
                    } finally {
                        Arrays.fill(fresh, ' ');
                    }
                },
                _ -> back.run(),
                failed);
    }

    /// A new passphrase for somebody who came in with the recovery words.
    public void newPassphrase() {
        var view = new NewPassphraseView(frame.surroundings(), this::renew, menu());
        frame.show(new Unlocked("new-passphrase", view, this::newPassphrase));
        view.begin();
    }

    private void renew(char[] fresh, Consumer<String> failed) {
        door.tried(
                fresh,
                () -> {
                    keys.renewPassphrase(fresh);
                    return true;
                },
                _ -> back.run(),
                failed);
    }

    private void askBeforeWords() {
        background().run(keys::hasRecoveryWords, this::askBeforeWords, _ -> askBeforeWords(false));
    }

    private void askBeforeWords(boolean again) {
        var view =
                new CheckPassphraseView(
                        frame.surroundings(), again, door.again(), this::check, back, menu());
        frame.show(new Unlocked("words-make", view, () -> askBeforeWords(again)));
        view.begin();
    }

    private void check(char[] typed, Consumer<String> failed) {
        door.tried(
                typed,
                () -> {
                    keys.check(typed);
                    return true;
                },
                _ -> makeWords(),
                failed);
    }

    /// Makes recovery words and shows them. They open nothing before two were asked back.
    public void makeWords() {
        showWords(RecoveryWords.fresh());
    }

    private void showWords(RecoveryWords words) {
        var surroundings = frame.surroundings();
        var press = frame.parts().press();
        var view =
                new RecoveryWordsView(
                        surroundings,
                        words,
                        new SheetExport(
                                press.typesetter(),
                                frame.parts().dialogs(),
                                press.paper(),
                                surroundings),
                        new RecoveryWordsView.Actions() {
                            @Override
                            public void keep(Consumer<String> failed) {
                                keepWords(words, failed);
                            }

                            @Override
                            public void later() {
                                wipe(words);
                                back.run();
                            }
                        },
                        menu());
        frame.show(new WordsShown(view, words));
        view.begin();
    }

    /// Wipes them, once everything was done with them that has been asked for: they may just be on
    /// their way into the key file.
    private void wipe(RecoveryWords words) {
        background()
                .run(
                        () -> {
                            words.close();
                            return true;
                        },
                        _ -> {},
                        _ -> {});
    }

    private void keepWords(RecoveryWords words, Consumer<String> failed) {
        background()
                .run(
                        () -> {
                            keys.keepRecoveryWords(words);
                            words.close();
                            return true;
                        },
                        _ -> back.run(),
                        failure -> failed.accept(sentence(failure)));
    }

    private MenuButton menu() {
        return frame.menu(List.of(), List.of(frame.lockEntry()));
    }

    private Background background() {
        return frame.parts().means().background();
    }

    private static String sentence(Exception failure) {
        return String.valueOf(failure.getMessage());
    }

    /// One of these screens: it can be locked, and has nothing to be saved.
    private class Unlocked implements Screen {

        private final String name;
        private final Parent view;
        private final Runnable shownAgain;

        Unlocked(String name, Parent view, Runnable shownAgain) {
            this.name = name;
            this.view = view;
            this.shownAgain = shownAgain;
        }

        @Override
        public final String name() {
            return name;
        }

        @Override
        public final Parent view() {
            return view;
        }

        @Override
        public final void again() {
            shownAgain.run();
        }

        @Override
        public void leave(Runnable then) {
            visit.close(then);
        }

        @Override
        public final boolean isUnlocked() {
            return true;
        }

        @Override
        public void lock() {
            visit.lock();
        }
    }

    /// New recovery words, which are wiped when somebody goes.
    private final class WordsShown extends Unlocked {

        private final RecoveryWords words;

        WordsShown(Parent view, RecoveryWords words) {
            super("words-make", view, () -> showWords(words));
            this.words = words;
        }

        @Override
        public void leave(Runnable then) {
            wipe(words);
            super.leave(then);
        }

        @Override
        public void lock() {
            wipe(words);
            super.lock();
        }
    }
}
