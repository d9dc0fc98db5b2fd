package org.careletter.ui;

import javafx.stage.Stage;

import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Circle;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Use;
import org.careletter.session.Background;
import org.careletter.session.Diary;
import org.careletter.shelf.SampleShelf;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfFailure;
import org.careletter.ui.desk.DeskScreen;
import org.careletter.ui.desk.LeftAt;
import org.careletter.ui.door.Door;
import org.careletter.ui.door.FirstStart;
import org.careletter.ui.door.KeyScreens;
import org.careletter.ui.door.Visit;
import org.careletter.ui.frame.Frame;
import org.careletter.ui.frame.Parts;
import org.careletter.ui.plans.PlansScreen;
import org.careletter.ui.plans.Rehearsal;
import org.careletter.vault.RecoveryWords;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The way through the screens: first start or unlocking, then the plans, and back to the door.
public final class Screens {

    private final Frame frame;
    private final Parts parts;
    private final Door door;
    private final FirstStart start;
    private final Rehearsal rehearsal;
    private @Nullable LeftAt place;

    /// The screens of a window on `stage`, put together from `given`.
    public Screens(Stage stage, Parts given) {
        this.frame = new Frame(stage, given);
        this.parts = frame.parts();
        this.door = new Door(frame);
        this.rehearsal = new Rehearsal(frame, this::withoutPlans);
        this.start = new FirstStart(frame, door, this::offerWords, this::samples);
    }

    /// Shows the window with its first screen.
    public void open() {
        if (parts.vaults().exists()) {
            parts.vaults().getReady(); // once: after locking, everything is ready
        }
        first();
        frame.open();
        if (parts.vaults().exists()) {
            rehearsal.begin();
        }
    }

    /// Brings the window in front of all others.
    public void comeToFront() {
        frame.comeToFront();
    }

    /// Unlocking when there is a vault, else first start.
    private void first() {
        if (parts.vaults().exists()) {
            door.ask(
                    new Door.Asking<>(
                            new FolderLock(),
                            shelf -> letIn(shelf, this::enter),
                            shelf -> letIn(shelf, this::renew),
                            "",
                            Runnable::run));
        } else {
            start.show();
        }
    }

    /// Whoever locks here begins with the list when they come back.
    private Visit visit(Shelf shelf) {
        return new Visit(
                frame,
                door,
                shelf,
                () -> {
                    place = null;
                    first();
                });
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
        return visit(shelf).keys(back).orElseThrow();
    }

    /// Whatever they came in with and whatever they do next, the activity log says so: it waits for
    /// nothing but reading what the first screen shows, and nothing they do comes before it.
    private void letIn(Shelf shelf, Consumer<Shelf> then) {
        rehearsal.end();
        frame.guard().letIn();
        then.accept(shelf);
        var diary = new Diary(shelf.records(), () -> "", parts.means());
        diary.note(diary.of(Deed.UNLOCKED));
    }

    private void enter(Shelf shelf) {
        background()
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
        background()
                .run(
                        () -> shelf.open(was.plan()),
                        plan -> desk(shelf, profile, plan).show(was),
                        _ -> plans(shelf, profile));
    }

    private void samples() {
        background()
                .run(
                        () ->
                                new SampleShelf(
                                        parts.samples().get(),
                                        somebody(),
                                        parts.means().clock().instant()),
                        shelf -> plans(shelf, somebody()),
                        _ -> start.show());
    }

    private void plans(Shelf shelf, Profile profile) {
        place = null;
        plansScreen(shelf, profile).show();
    }

    private PlansScreen plansScreen(Shelf shelf, Profile profile) {
        return new PlansScreen(
                visit(shelf),
                profile,
                new PlansScreen.Ways() {
                    @Override
                    public void open(Plan plan) {
                        desk(shelf, profile, plan).show();
                    }

                    @Override
                    public void showFor(Profile changed) {
                        plans(shelf, changed);
                    }
                });
    }

    /// Whoever locks here comes back to where they were.
    private DeskScreen desk(Shelf shelf, Profile profile, Plan plan) {
        return DeskScreen.opened(
                new Visit(frame, door, shelf, this::first),
                profile,
                plan,
                new DeskScreen.Ways() {
                    @Override
                    public void toPlans() {
                        plans(shelf, profile);
                    }

                    @Override
                    public void leftAt(LeftAt where) {
                        place = where;
                    }
                });
    }

    private PlansScreen withoutPlans() {
        var shelf = new SampleShelf(List.of(), somebody(), parts.means().clock().instant());
        return plansScreen(shelf, somebody());
    }

    /// Who uses the program when nobody said so, as while looking around.
    private Profile somebody() {
        var name = frame.surroundings().texts(Screens.class).get("somebody");
        var me = Contributor.named(parts.means().ids().get(), name, "", Circle.SERVICE);
        return new Profile(Use.SUPPORT, me, Letterhead.NONE);
    }

    private Background background() {
        return parts.means().background();
    }

    /// The vault in the folder of this window.
    private final class FolderLock implements Door.Keyhole<Shelf> {

        @Override
        public Shelf passphrase(char[] typed) throws ShelfFailure {
            return parts.vaults().unlock(typed, frame.surroundings().locale());
        }

        @Override
        public Shelf words(RecoveryWords typed) throws ShelfFailure {
            return parts.vaults().unlock(typed, frame.surroundings().locale());
        }
    }
}
