package org.careletter.app;

import com.sun.management.HotSpotDiagnosticMXBean;

import javafx.application.Application;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.careletter.session.FileDialogs;
import org.careletter.ui.Screens;
import org.careletter.ui.Visitor;
import org.careletter.ui.frame.Parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The real program, put together as it always is but for the system's file dialogs, which answer
/// with a folder. Somebody at it does what is asked for on standard input, line by line, and says
/// `done` after each.
///
/// The words that are typed come in from outside, so that they are no constants of this class.
public final class CanaryChild extends Application {

    /// Argument: the folder that file dialogs answer with.
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        var exports = Path.of(getParameters().getRaw().getFirst());
        var parts =
                Composition.of(
                        DataFolder.usual().orElseThrow(), stage, getHostServices(), () -> {});
        new Screens(stage, answering(parts, exports)).open();
        Thread.ofPlatform().start(() -> listen(Visitor.at(stage)));
    }

    private static Parts answering(Parts parts, Path exports) {
        var dialogs =
                new FileDialogs() {
                    @Override
                    public Optional<Path> whereToSave(String title, String name, Kind kind) {
                        return Optional.of(exports.resolve(name + '.' + kind.ending()));
                    }

                    @Override
                    public Optional<Path> whichToOpen(String title, Kind kind) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Path> whichFolder(String title) {
                        return Optional.empty();
                    }

                    @Override
                    public void showFolder(Path folder) {}
                };
        return parts.withDialogs(dialogs);
    }

    private static void listen(Visitor visitor) {
        try (var in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                act(visitor, line.split("\\|", -1));
                System.out.println("done");
                System.out.flush();
            }
        } catch (IOException | RuntimeException | AssertionError e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void act(Visitor visitor, String[] words) throws IOException {
        switch (words[0]) {
            case "types" -> visitor.types(words[1], words[2]);
            case "says" -> visitor.says(words[1], words[2]);
            case "uses" -> visitor.uses(words[1]);
            case "reads" -> visitor.reads(words[1]);
            case "presses" ->
                    visitor.presses(
                            Arrays.stream(words)
                                    .skip(1)
                                    .map(KeyCode::valueOf)
                                    .toArray(KeyCode[]::new));
            case "heap" -> dump(words[1]);
            default -> {}
        }
    }

    /// Everything in memory that is still in use.
    private static void dump(String file) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file, true);
    }
}
