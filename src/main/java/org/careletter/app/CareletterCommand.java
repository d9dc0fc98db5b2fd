package org.careletter.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `careletter`: opens the window.
@Command(
        name = "careletter",
        description =
                "Write a care plan together, as a letter. Without a command, opens the window.",
        mixinStandardHelpOptions = true,
        version = "Careletter 0.1.0",
        subcommands = {LetterCommand.class, SampleCommand.class, CheckCommand.class})
final class CareletterCommand implements Callable<Integer> {

    @Option(
            names = "--vault",
            paramLabel = "DIR",
            description = "The folder that holds the vault. Usually your own data folder.",
            converter = FolderConverter.class)
    private @Nullable Path vault;

    @Override
    public Integer call() throws NoWindow {
        var folder =
                Optional.ofNullable(vault)
                        .or(DataFolder::usual)
                        .orElseThrow(() -> new NoWindow(AppTexts.get("no-home")));
        try (var instance = new SingleInstance(folder, DataFolder.whileRunning(folder))) {
            if (!instance.callsToFront()) {
                Display.check();
                Window.open(folder, instance);
            }
        }
        return 0;
    }
}
