package org.careletter.ui.door;

import org.careletter.session.PlanSession;
import org.careletter.shelf.Shelf;
import org.careletter.ui.frame.Frame;
import org.careletter.ui.frame.ScreenMenu;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// An open shelf at the window: how it is left, locked and closed.
public final class Visit {

    private final Frame frame;
    private final Door door;
    private final Shelf shelf;
    private final Runnable first;

    /// @param first shows what is seen once the shelf is closed
    public Visit(Frame frame, Door door, Shelf shelf, Runnable first) {
        this.frame = frame;
        this.door = door;
        this.shelf = shelf;
        this.first = first;
    }

    /// The window.
    public Frame frame() {
        return frame;
    }

    /// The shelf.
    public Shelf shelf() {
        return shelf;
    }

    /// The screens about who uses the program and what opens their plans; none for samples.
    ///
    /// @param back where they lead in the end
    public Optional<KeyScreens> keys(Runnable back) {
        return shelf.keys().map(keys -> new KeyScreens(this, door, keys, back));
    }

    /// Locks: covers the screen, closes the shelf and asks for the passphrase again.
    public void lock() {
        cover(Runnable::run);
        close(first);
    }

    /// Locks while a plan is open.
    ///
    /// @param back shows the plan again if its last words could not be saved
    public void lock(PlanSession session, Runnable back) {
        new Locking(this, door, session, back).begin();
    }

    /// The end of the menu: what is kept is locked, samples are only left.
    ///
    /// @param leave saves what has to be saved, then does what it is given
    public ScreenMenu.Entry leaving(Consumer<Runnable> leave) {
        return shelf.keeps()
                ? frame.lockEntry()
                : new ScreenMenu.Entry(
                        frame.surroundings().texts(Visit.class).get("leave-samples"),
                        "Shortcut+L",
                        () -> leave.accept(() -> close(first)));
    }

    /// Hides what is on the screen while it is being locked.
    ///
    /// @param leave what closing the window does
    void cover(Consumer<Runnable> leave) {
        var view = new LockingView(frame.surroundings(), frame.menu(List.of(), List.of()));
        frame.show(new Door.Locked("unlock", view, leave, () -> cover(leave)));
    }

    /// Closes the shelf and shows what is seen then.
    void end() {
        close(first);
    }

    /// Closes the shelf, then goes on; both once nothing is on its way to a printer.
    public void close(Runnable then) {
        frame.parts().press().paper().whenQuiet(() -> closeNow(then));
    }

    private void closeNow(Runnable then) {
        frame.parts()
                .means()
                .background()
                .run(
                        () -> {
                            shelf.close();
                            return true;
                        },
                        _ -> then.run(),
                        _ -> then.run());
    }
}
