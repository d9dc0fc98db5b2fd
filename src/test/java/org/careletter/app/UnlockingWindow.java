package org.careletter.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.careletter.bench.ManyPlans;
import org.careletter.plan.kept.Profile;
import org.careletter.session.Means;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfFailure;
import org.careletter.shelf.Vaults;
import org.careletter.ui.Screens;
import org.careletter.ui.Visitor;
import org.careletter.ui.frame.Parts;
import org.careletter.vault.EmptyVault;
import org.careletter.vault.RecoveryWords;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// The real program at its door. Somebody unlocks it, and as soon as the list of plans can be
/// painted it prints how many nanoseconds that took, without the stretching of the passphrase, and
/// is closed.
public final class UnlockingWindow extends Application {

    private static final Duration TYPING = Duration.ofSeconds(2);

    private final AtomicLong begun = new AtomicLong();
    private boolean shown;

    /// Arguments: the vault's folder, how many days it was left alone.
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        var folder = Path.of(arguments.getFirst());
        var days = Duration.ofDays(Long.parseLong(arguments.getLast()));
        var clock = Clock.offset(ManyPlans.CLOCK, days);
        var parts = Composition.of(folder, stage, getHostServices(), () -> {});
        new Screens(stage, at(clock, timed(new FolderVaults(folder, clock, () -> {})), parts))
                .open();
        var scene = stage.getScene();
        scene.addPostLayoutPulseListener(() -> look(stage, scene));
        Thread.ofPlatform().start(() -> unlock(stage));
    }

    /// Nobody types a good passphrase faster.
    private static void unlock(Stage stage) {
        var somebody = Visitor.at(stage);
        somebody.types("Passphrase", ManyPlans.PASSPHRASE);
        try {
            Thread.sleep(TYPING);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        somebody.uses("Unlock");
    }

    private void look(Stage stage, Scene scene) {
        if (!shown && begun.get() != 0 && scene.lookup(".plan-name") != null) {
            shown = true;
            System.out.println(System.nanoTime() - begun.get());
            stage.getOnCloseRequest()
                    .handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    /// Notes when the stretching of the passphrase will be done: as long from when the vault is
    /// asked to open as it takes by itself.
    private Vaults timed(Vaults vaults) {
        return new Vaults() {
            @Override
            public boolean exists() {
                return vaults.exists();
            }

            @Override
            public void getReady() {
                vaults.getReady();
            }

            @Override
            public Shelf create(char[] passphrase, Profile profile, Locale locale)
                    throws ShelfFailure {
                return vaults.create(passphrase, profile, locale);
            }

            @Override
            public Shelf unlock(char[] passphrase, Locale locale) throws ShelfFailure {
                EmptyVault.stretching(); // the code of it is there by then
                long stretching = EmptyVault.stretching();
                begun.set(System.nanoTime() + stretching);
                return vaults.unlock(passphrase, locale);
            }

            @Override
            public Shelf unlock(RecoveryWords words, Locale locale) throws ShelfFailure {
                return vaults.unlock(words, locale);
            }
        };
    }

    private static Parts at(Clock clock, Vaults vaults, Parts parts) {
        var means = parts.means();
        return parts.withVaults(vaults)
                .withMeans(new Means(clock, means.ids(), means.background(), means.timers()));
    }
}
