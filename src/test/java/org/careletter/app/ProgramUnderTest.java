package org.careletter.app;

import static org.careletter.app.AtTheDoor.PASSPHRASE;

import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

import org.careletter.HandClock;
import org.careletter.exchange.Sample;
import org.careletter.exchange.Samples;
import org.careletter.print.LetterPdf;
import org.careletter.session.Background;
import org.careletter.session.FileDialogs;
import org.careletter.session.Means;
import org.careletter.session.Press;
import org.careletter.session.PrintRoom;
import org.careletter.shelf.Shelf;
import org.careletter.ui.Screens;
import org.careletter.ui.Visitor;
import org.careletter.ui.frame.Parts;
import org.careletter.ui.kit.PauseTimer;
import org.careletter.vault.EmptyVault;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/// The whole program in one window, with a real vault in a folder of each test. Only the clock, its
/// seconds, the printers and the system's file dialogs are the test's own: the dialogs answer with
/// a name on a desktop. After the test it is closed, and only then its folders are deleted.
final class ProgramUnderTest implements BeforeEachCallback, AfterEachCallback {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-14T10:02:00Z"), ZoneOffset.UTC);

    private static final Duration STEP = Duration.ofSeconds(30);

    private Path home = Path.of("");
    private final List<Path> shown = new ArrayList<>();
    private final HandClock clock = new HandClock(CLOCK.instant());
    private final HandPulse pulse = new HandPulse();
    private final FullDisk disk = new FullDisk();
    private final PrintersInHand printers = new PrintersInHand();
    private final Background vaultWork = lane();

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        home = Files.createTempDirectory("careletter");
        Files.createDirectory(desktop());
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        inWindow(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        switchOff();
        try (var all = Files.walk(home)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /// The folder of the vault.
    Path vault() {
        return home.resolve("careletter");
    }

    /// The folder that every dialog answers with.
    Path desktop() {
        return home.resolve("desktop");
    }

    /// A new vault, unlocked, to put plans in before the program starts.
    Shelf newVault() throws Exception {
        EmptyVault.make(vault(), PASSPHRASE, clock);
        return new FolderVaults(vault(), clock, () -> {})
                .unlock(PASSPHRASE.toCharArray(), Locale.UK);
    }

    /// Starts the program with somebody at it, who unlocked a vault without plans.
    Visitor startsUnlocked() throws Exception {
        EmptyVault.make(vault(), PASSPHRASE, clock);
        var sam = start();
        AtTheDoor.unlocks(sam, PASSPHRASE);
        sam.reads("No plans yet");
        return sam;
    }

    /// Starts the program with somebody at it.
    Visitor start() throws TimeoutException {
        switchOff();
        return Visitor.opens(
                stage -> {
                    var letterPdf = new LetterPdf();
                    new Screens(
                                    stage,
                                    new Parts(
                                            disk.before(new FolderVaults(vault(), clock, () -> {})),
                                            () -> Samples.all().stream().map(Sample::plan).toList(),
                                            new Means(
                                                    clock,
                                                    UUID::randomUUID,
                                                    vaultWork,
                                                    PauseTimer::new),
                                            new Press(
                                                    letterPdf::pdf,
                                                    lane(),
                                                    new PrintRoom(printers, lane())),
                                            dialogs(),
                                            new LookFile(vault().resolve("look.properties")),
                                            pulse))
                            .open();
                });
    }

    /// Ends what still runs and locks what is unlocked.
    private void switchOff() {
        var quiet = new CountDownLatch(1);
        vaultWork.work().execute(quiet::countDown);
        awaits(quiet);
        disk.close();
    }

    /// The folders that were shown in the file manager.
    List<Path> shownFolders() {
        return List.copyOf(shown);
    }

    /// Lets time go by at once. The window hears of it now and then, as it would each second.
    void passes(Duration time) {
        var left = time;
        while (left.isPositive()) {
            var step = left.compareTo(STEP) < 0 ? left : STEP;
            clock.passes(step);
            inWindow(pulse::beat);
            left = left.minus(step);
        }
    }

    /// Lets time go by while the computer sleeps: nobody in the window hears of it.
    void sleeps(Duration time) {
        clock.passes(time);
    }

    /// From now on nothing can be saved, or everything can again.
    void fillsDisk(boolean full) {
        disk.fill(full);
    }

    /// From now on the vault is slow: what it is asked for waits until it is let go.
    CountDownLatch holdsUpTheVault() {
        var slow = new CountDownLatch(1);
        vaultWork.work().execute(() -> awaits(slow));
        return slow;
    }

    private static void awaits(CountDownLatch slow) {
        try {
            slow.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The printers of the computer.
    PrintersInHand printers() {
        return printers;
    }

    /// What lies on the clipboard.
    String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    private static void inWindow(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Background lane() {
        return new Background(
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
                Platform::runLater);
    }

    private FileDialogs dialogs() {
        return new FileDialogs() {
            @Override
            public Optional<Path> whereToSave(String title, String name, Kind kind) {
                return Optional.of(desktop().resolve(name + '.' + kind.ending()));
            }

            @Override
            public Optional<Path> whichToOpen(String title, Kind kind) {
                return Optional.of(desktop().resolve("plan." + kind.ending()));
            }

            @Override
            public Optional<Path> whichFolder(String title) {
                return Optional.of(desktop());
            }

            @Override
            public void showFolder(Path folder) {
                shown.add(folder);
            }
        };
    }
}
