package org.careletter.ui.frame;

import javafx.scene.Parent;
import javafx.scene.control.MenuButton;

import org.careletter.plan.Profile;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfKeys;
import org.careletter.ui.door.AboutYouView;
import org.careletter.ui.door.ChangePassphraseView;
import org.careletter.ui.door.CheckPassphraseView;
import org.careletter.ui.door.NewPassphraseView;
import org.careletter.ui.door.RecoveryWordsView;
import org.careletter.ui.door.SheetExport;
import org.careletter.vault.RecoveryWords;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// The screens about who uses the program and what opens their plans.
final class KeyScreens {

    private final Shell shell;
    private final Screens screens;
    private final Parts parts;
    private final Shelf shelf;
    private final ShelfKeys keys;
    private final Runnable back;

    /// @param back where they lead in the end
    KeyScreens(
            Shell shell, Screens screens, Parts parts, Shelf shelf, ShelfKeys keys, Runnable back) {
        this.shell = shell;
        this.screens = screens;
        this.parts = parts;
        this.shelf = shelf;
        this.keys = keys;
        this.back = back;
    }

    /// Their places in the menu.
    ///
    /// @param kept takes who somebody says they are now
    List<ScreenMenu.Entry> entries(Profile profile, Consumer<Profile> kept) {
        return List.of(
                new ScreenMenu.Entry("about-you", "", () -> aboutYou(profile, kept)),
                new ScreenMenu.Entry("change-passphrase", "", this::changePassphrase),
                new ScreenMenu.Entry("recovery-words", "", this::askBeforeWords));
    }

    private void aboutYou(Profile profile, Consumer<Profile> kept) {
        var view = new AboutYouView[1];
        view[0] =
                new AboutYouView(
                        shell.surroundings(),
                        profile,
                        changed ->
                                parts.vaultWork()
                                        .run(
                                                () -> {
                                                    shelf.keepProfile(changed);
                                                    return changed;
                                                },
                                                kept,
                                                failure -> view[0].fail(sentence(failure))),
                        back,
                        menu());
        show(view[0], "about-you", () -> aboutYou(profile, kept));
        view[0].begin();
    }

    private void changePassphrase() {
        var view = new ChangePassphraseView[1];
        view[0] =
                new ChangePassphraseView(
                        shell.surroundings(),
                        screens.door().again(),
                        (old, fresh) ->
                                screens.door()
                                        .tried(
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
                                                failure -> view[0].fail(failure)),
                        back,
                        menu());
        show(view[0], "change-passphrase", this::changePassphrase);
        view[0].begin();
    }

    /// A new passphrase for somebody who came in with the recovery words.
    void newPassphrase() {
        var view = new NewPassphraseView[1];
        view[0] =
                new NewPassphraseView(
                        shell.surroundings(),
                        fresh ->
                                screens.door()
                                        .tried(
                                                fresh,
                                                () -> {
                                                    keys.renewPassphrase(fresh);
                                                    return true;
                                                },
                                                _ -> back.run(),
                                                failure -> view[0].fail(failure)),
                        menu());
        show(view[0], "new-passphrase", this::newPassphrase);
        view[0].begin();
    }

    private void askBeforeWords() {
        parts.vaultWork()
                .run(keys::hasRecoveryWords, this::askBeforeWords, _ -> askBeforeWords(false));
    }

    private void askBeforeWords(boolean again) {
        var view = new CheckPassphraseView[1];
        view[0] =
                new CheckPassphraseView(
                        shell.surroundings(),
                        again,
                        screens.door().again(),
                        typed ->
                                screens.door()
                                        .tried(
                                                typed,
                                                () -> {
                                                    keys.check(typed);
                                                    return true;
                                                },
                                                _ -> makeWords(),
                                                failure -> view[0].fail(failure)),
                        back,
                        menu());
        show(view[0], "words-make", () -> askBeforeWords(again));
        view[0].begin();
    }

    /// Makes recovery words and shows them. They open nothing before two were asked back.
    void makeWords() {
        showWords(RecoveryWords.fresh());
    }

    private void showWords(RecoveryWords words) {
        var surroundings = shell.surroundings();
        var view = new RecoveryWordsView[1];
        view[0] =
                new RecoveryWordsView(
                        surroundings,
                        words,
                        new SheetExport(
                                parts.typesetter(), parts.dialogs(), parts.paper(), surroundings),
                        new RecoveryWordsView.Actions() {
                            @Override
                            public void keep() {
                                keepWords(words, failure -> view[0].fail(failure));
                            }

                            @Override
                            public void later() {
                                wipe(words);
                                back.run();
                            }
                        },
                        menu());
        shell.show(
                view[0],
                new Screen(
                        "words-make",
                        _ -> false,
                        then -> {
                            wipe(words);
                            screens.close(shelf, then);
                        },
                        () -> {
                            wipe(words);
                            screens.lock(shelf);
                        },
                        () -> showWords(words)));
        view[0].begin();
    }

    /// Wipes them, once everything was done with them that has been asked for: they may just be on
    /// their way into the key file.
    private void wipe(RecoveryWords words) {
        parts.vaultWork()
                .run(
                        () -> {
                            words.close();
                            return true;
                        },
                        _ -> {},
                        _ -> {});
    }

    private void keepWords(RecoveryWords words, Consumer<String> failed) {
        parts.vaultWork()
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
        return shell.menu(List.of(), List.of(shell.lockEntry()));
    }

    private void show(Parent view, String name, Runnable again) {
        shell.show(
                view,
                new Screen(
                        name,
                        _ -> false,
                        then -> screens.close(shelf, then),
                        () -> screens.lock(shelf),
                        again));
    }

    private static String sentence(Exception failure) {
        return String.valueOf(failure.getMessage());
    }
}
