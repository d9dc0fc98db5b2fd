package org.careletter.app;

import org.careletter.letter.LetterChoices;
import org.careletter.letter.Narrator;
import org.careletter.plan.code.Part;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `careletter letter`: the letter of one plan file.
@Command(
        name = "letter",
        description = "Writes the letter of a plan file as a PDF.",
        mixinStandardHelpOptions = true)
final class LetterCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN.json", description = "The plan file.")
    private Path plan = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "LETTER.pdf",
            required = true,
            description = "Where the letter goes.",
            converter = FileConverter.class)
    private Path output = Path.of("");

    @Option(
            names = "--narrator",
            description =
                    "Who tells it: ${COMPLETION-CANDIDATES}. Usually the writer, if there is one.")
    private @Nullable Narrator narrator;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date on it. Usually today.",
            converter = DateConverter.class)
    private @Nullable LocalDate date;

    @Option(
            names = "--part",
            paramLabel = "PART",
            description =
                    "What it holds: letter for the letter without its enclosures, or a part such"
                            + " as safety. Can be given again. Usually all.",
            converter = PartConverter.class)
    private List<PartConverter.Held> parts = List.of();

    @Option(
            names = "--no-originals",
            description = "Leaves out what was said before an interpreter.")
    private boolean noOriginals;

    @Option(
            names = "--sign-in-place",
            description = "Prints □ in the place of each sign that cannot be printed.")
    private boolean signsInPlace;

    @Override
    public Integer call() throws Refused {
        var read = PlanFiles.readPlan(plan);
        var choices =
                new LetterChoices(
                        narrator == null ? Narrator.usual(read) : narrator,
                        date == null ? CommandLetters.today() : date,
                        parts.isEmpty() ? Set.of(Part.values()) : chosen(),
                        null,
                        !noOriginals,
                        Map.of());
        PlanFiles.refuseSame(plan, output);
        PlanFiles.write(output, CommandLetters.pdf(read, choices, signsInPlace));
        return 0;
    }

    private Set<Part> chosen() {
        return parts.stream().flatMap(held -> held.parts().stream()).collect(Collectors.toSet());
    }
}
