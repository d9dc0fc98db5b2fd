package org.careletter.ui.frame;

import org.careletter.plan.Circle;
import org.careletter.plan.Contributor;
import org.careletter.plan.Deed;
import org.careletter.plan.Letterhead;
import org.careletter.plan.Profile;
import org.careletter.plan.Use;
import org.careletter.session.Diary;
import org.careletter.session.PlanSession;
import org.careletter.shelf.SampleShelf;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfFailure;
import org.careletter.ui.door.FirstStartView;
import org.careletter.ui.door.LockingView;
import org.careletter.vault.RecoveryWords;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The way through the screens: first start or unlocking, then the plans, and back to the door.
final class Screens {

    private final Shell shell;
    private final Parts parts;
    private final Door door;
    private @Nullable LeftAt place;

    Screens(Shell shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
        this.door = new Door(shell, parts);
    }

    /// Unlocking when there is a vault, else first start.
    void first() {
        if (parts.vaults().exists()) {
            parts.vaults().getReady();
            door.ask(
                    new Door.Asking<>(
                            new FolderLock(),
                            shelf -> letIn(shelf, this::enter),
                            shelf -> letIn(shelf, this::renew),
                            "",
                            Runnable::run));
        } else {
            start();
        }
    }

    /// Where somebody has to show that they may come in.
    Door door() {
        return door;
    }

    /// Locks: covers the screen, closes the shelf and asks for the passphrase again.
    void lock(Shelf shelf) {
        place = null;
        cover(Runnable::run);
        close(shelf, this::first);
    }

    /// Locks while a plan is open. Unlocking leads back to where they were.
    ///
    /// @param back shows the plan again if its last words could not be saved
    void lock(Shelf shelf, PlanSession session, LeftAt where, Runnable back) {
        place = where;
        new Locking(shell, this, shelf, session, back).begin();
    }

    /// The end of the menu while a shelf is open: what is kept is locked, samples are only left.
    ///
    /// @param leave saves what has to be saved, then does what it is given
    ScreenMenu.Entry leaving(Shelf shelf, Consumer<Runnable> leave) {
        return shelf.keeps()
                ? shell.lockEntry()
                : new ScreenMenu.Entry(
                        "leave-samples",
                        "Shortcut+L",
                        () -> leave.accept(() -> close(shelf, this::first)));
    }

    /// Hides what is on the screen while it is being locked.
    ///
    /// @param leave what closing the window does
    void cover(Consumer<Runnable> leave) {
        shell.show(
                new LockingView(shell.surroundings(), shell.menu(List.of(), List.of())),
                new Screen("unlock", _ -> false, leave, null, () -> cover(leave)));
    }

    /// Closes the shelf, then goes on; both once nothing is on its way to a printer.
    void close(Shelf shelf, Runnable then) {
        parts.paper().whenQuiet(() -> closeNow(shelf, then));
    }

    private void closeNow(Shelf shelf, Runnable then) {
        parts.vaultWork()
                .run(
                        () -> {
                            shelf.close();
                            return true;
                        },
                        _ -> then.run(),
                        _ -> then.run());
    }

    private void start() {
        var surroundings = shell.surroundings();
        var view = new FirstStartView[1];
        view[0] =
                new FirstStartView(
                        surroundings,
                        (profile, passphrase) ->
                                door.tried(
                                        passphrase,
                                        () ->
                                                parts.vaults()
                                                        .create(
                                                                passphrase,
                                                                profile,
                                                                surroundings.locale()),
                                        shelf -> {
                                            shell.letIn();
                                            offerWords(shelf, profile);
                                        },
                                        failure -> view[0].fail(failure)),
                        this::samples,
                        shell.menu(List.of(), List.of()));
        shell.show(view[0], Screen.locked("start", this::start));
    }

    /// A new vault starts with recovery words, if the person wants any.
    private void offerWords(Shelf shelf, Profile profile) {
        withKeys(shelf, () -> plans(shelf, profile)).makeWords();
    }

    /// Somebody forgot the passphrase: first of all they choose another.
    private void renew(Shelf shelf) {
        withKeys(shelf, () -> enter(shelf)).newPassphrase();
    }

    private KeyScreens withKeys(Shelf shelf, Runnable back) {
        return new KeyScreens(shell, this, parts, shelf, shelf.keys().orElseThrow(), back);
    }

    /// Whatever they came in with and whatever they do next, the activity log says so.
    private void letIn(Shelf shelf, Consumer<Shelf> then) {
        shell.letIn();
        var diary = new Diary(shelf.records(), () -> "", shell.surroundings().means());
        diary.note(diary.of(Deed.UNLOCKED));
        then.accept(shelf);
    }

    private void enter(Shelf shelf) {
        parts.vaultWork()
                .run(
                        () -> shelf.profile(),
                        profile -> enter(shelf, profile.orElseGet(this::somebody)),
                        _ -> enter(shelf, somebody()));
    }

    /// Back to the plan that was open when it was locked, or else to the list.
    private void enter(Shelf shelf, Profile profile) {
        var was = place;
        place = null;
        if (was == null) {
            plans(shelf, profile);
            return;
        }
        parts.vaultWork()
                .run(
                        () -> shelf.open(was.plan()),
                        plan ->
                                DeskScreen.opened(shell, this, parts, shelf, profile, plan)
                                        .show(was),
                        _ -> plans(shelf, profile));
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

    /// The vault in the folder of this window.
    private final class FolderLock implements Door.Keyhole<Shelf> {

        @Override
        public Shelf passphrase(char[] typed) throws ShelfFailure {
            return parts.vaults().unlock(typed, shell.surroundings().locale());
        }

        @Override
        public Shelf words(RecoveryWords typed) throws ShelfFailure {
            return parts.vaults().unlock(typed, shell.surroundings().locale());
        }
    }
}
