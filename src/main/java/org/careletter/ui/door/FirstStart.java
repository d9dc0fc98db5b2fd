package org.careletter.ui.door;

import org.careletter.plan.kept.Profile;
import org.careletter.shelf.Shelf;
import org.careletter.ui.frame.Frame;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The first start, when there is no vault yet.
public final class FirstStart {

    private final Frame frame;
    private final Door door;
    private final BiConsumer<Shelf, Profile> made;
    private final Runnable samples;

    /// @param made goes on with a new vault and who uses it
    /// @param samples looks around without one
    public FirstStart(Frame frame, Door door, BiConsumer<Shelf, Profile> made, Runnable samples) {
        this.frame = frame;
        this.door = door;
        this.made = made;
        this.samples = samples;
    }

    /// Asks who somebody is, and for a passphrase.
    public void show() {
        var view =
                new FirstStartView(
                        frame.surroundings(),
                        this::begin,
                        samples,
                        frame.menu(List.of(), List.of()));
        frame.show(new Door.Locked("start", view, Runnable::run, this::show));
    }

    private void begin(Profile profile, char[] passphrase, Consumer<String> failed) {
        var locale = frame.surroundings().locale();
        door.tried(
                passphrase,
                () -> frame.parts().vaults().create(passphrase, profile, locale),
                shelf -> {
                    frame.guard().letIn();
                    made.accept(shelf, profile);
                },
                failed);
    }
}
