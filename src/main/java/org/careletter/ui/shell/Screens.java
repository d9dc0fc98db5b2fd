package org.careletter.ui.shell;

import org.careletter.plan.Circle;
import org.careletter.plan.Contributor;
import org.careletter.plan.Deed;
import org.careletter.plan.Letterhead;
import org.careletter.plan.Profile;
import org.careletter.plan.Use;
import org.careletter.ui.session.Diary;
import org.careletter.ui.shelf.SampleShelf;
import org.careletter.ui.shelf.Shelf;
import org.careletter.ui.start.FirstStartView;
import org.careletter.ui.start.UnlockView;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The way through the screens: first start or unlocking, then the plans.
final class Screens {

    private final Shell shell;
    private final Parts parts;

    Screens(Shell shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
    }

    /// Unlocking when there is a vault, else first start.
    void first() {
        if (parts.vaults().exists()) {
            unlock();
        } else {
            start();
        }
    }

    /// Locks: closes the shelf and asks for the passphrase again.
    void lock(Shelf shelf) {
        parts.vaultWork()
                .run(
                        () -> {
                            shelf.close();
                            return shelf;
                        },
                        _ -> first(),
                        _ -> first());
    }

    private void start() {
        var surroundings = shell.surroundings();
        var view = new FirstStartView[1];
        view[0] =
                new FirstStartView(
                        surroundings,
                        (profile, passphrase) ->
                                wiping(
                                        passphrase,
                                        () ->
                                                parts.vaults()
                                                        .create(
                                                                passphrase,
                                                                profile,
                                                                surroundings.locale()),
                                        shelf -> plans(shelf, profile),
                                        failure -> view[0].fail(sentence(failure))),
                        this::samples,
                        shell.menu(List.of(), List.of()));
        shell.show(view[0], new Screen("start", _ -> false, Runnable::run, this::start));
    }

    private void unlock() {
        var surroundings = shell.surroundings();
        var view = new UnlockView[1];
        view[0] =
                new UnlockView(
                        surroundings,
                        passphrase ->
                                wiping(
                                        passphrase,
                                        () ->
                                                parts.vaults()
                                                        .unlock(passphrase, surroundings.locale()),
                                        this::enter,
                                        failure -> view[0].fail(sentence(failure))),
                        shell.menu(List.of(), List.of()));
        shell.show(view[0], new Screen("unlock", _ -> false, Runnable::run, this::unlock));
    }

    private void enter(Shelf shelf) {
        parts.vaultWork()
                .run(
                        () -> shelf.profile(),
                        profile -> unlocked(shelf, profile.orElseGet(this::somebody)),
                        _ -> plans(shelf, somebody()));
    }

    private void unlocked(Shelf shelf, Profile profile) {
        var diary = new Diary(shelf.records(), profile.me().name(), shell.surroundings());
        diary.note(diary.of(Deed.UNLOCKED));
        plans(shelf, profile);
    }

    private void samples() {
        parts.vaultWork()
                .run(
                        () ->
                                new SampleShelf(
                                        parts.samples().get(), somebody(), parts.clock().instant()),
                        shelf -> plans(shelf, somebody()),
                        _ -> start());
    }

    private void plans(Shelf shelf, Profile profile) {
        new PlansScreen(shell, this, parts, shelf, profile).show();
    }

    /// Who uses the program when nobody said so, as while looking around.
    private Profile somebody() {
        var me =
                Contributor.named(
                        parts.ids().get(), shell.texts().get("somebody"), "", Circle.SERVICE);
        return new Profile(Use.SUPPORT, me, Letterhead.NONE);
    }

    private <T> void wiping(
            char[] passphrase, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        parts.vaultWork()
                .run(
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

    private static String sentence(Exception failure) {
        return String.valueOf(failure.getMessage());
    }
}
