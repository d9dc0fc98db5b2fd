package org.careletter.app;

import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.careletter.exchange.Sample;
import org.careletter.exchange.Samples;
import org.careletter.plan.Plan;
import org.careletter.print.LetterPdf;
import org.careletter.printer.Printers;
import org.careletter.session.Background;
import org.careletter.session.Means;
import org.careletter.session.Press;
import org.careletter.session.PrintRoom;
import org.careletter.ui.frame.Parts;
import org.careletter.ui.kit.PauseTimer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

/// The one place that puts the parts of the program together.
final class Composition {

    private Composition() {}

    /// @param made is told when the vault was made
    static Parts of(Path folder, Stage stage, HostServices host, Runnable made) {
        var clock = Clock.system(ZoneId.systemDefault());
        var letterPdf = new LetterPdf();
        return new Parts(
                new FolderVaults(folder, clock, made),
                Composition::samples,
                new Means(clock, UUID::randomUUID, lane("vault"), PauseTimer::new),
                new Press(
                        letterPdf::pdf,
                        lane("letters"),
                        new PrintRoom(Printers.ofSystem(), lane("printer"))),
                new SystemDialogs(stage, host),
                new LookFile(folder.resolve("look.properties")),
                new Seconds());
    }

    private static List<Plan> samples() {
        return Samples.all().stream().map(Sample::plan).toList();
    }

    /// One thread that does one piece of work after the other and never keeps the program alive.
    private static Background lane(String name) {
        var factory = Thread.ofPlatform().daemon().name(name).factory();
        return new Background(Executors.newSingleThreadExecutor(factory), Platform::runLater);
    }
}
