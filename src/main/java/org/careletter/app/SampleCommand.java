package org.careletter.app;

import org.careletter.exchange.PlanFile;
import org.careletter.exchange.Sample;
import org.careletter.exchange.Samples;
import org.careletter.letter.LetterChoices;
import org.careletter.letter.Narrator;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/// `careletter sample`: three made-up lives, as plan files and letters.
@Command(
        name = "sample",
        description = "Writes three sample plans and their letters.",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder they go to. It is made if it is not there.",
            converter = FolderConverter.class)
    private Path output = Path.of("");

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Refused {
        try {
            Files.createDirectories(output);
        } catch (IOException _) {
            throw new Refused(AppTexts.get("cannot-write", Map.of("file", output)));
        }
        var files = new LinkedHashMap<Path, byte[]>();
        for (Sample sample : Samples.all()) {
            var plan = sample.plan();
            var choices = LetterChoices.whole(Narrator.usual(plan), sample.date());
            files.put(output.resolve(sample.name() + ".json"), PlanFile.write(plan));
            files.put(
                    output.resolve(sample.name() + ".pdf"),
                    CommandLetters.pdf(plan, choices, false));
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            PlanFiles.refuseChanged(file.getKey(), file.getValue());
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return 0;
    }

    private void write(Path file, byte[] bytes) throws Refused {
        PlanFiles.write(file, bytes);
        Objects.requireNonNull(spec).commandLine().getOut().println(file);
    }
}
