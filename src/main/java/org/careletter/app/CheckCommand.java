package org.careletter.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/// `careletter check`: whether a plan file is sound.
@Command(
        name = "check",
        description = "Says whether a plan file is sound, and which signs cannot be printed.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN.json", description = "The plan file.")
    private Path plan = Path.of("");

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Refused {
        var read = PlanFiles.readPlan(plan);
        out().println(AppTexts.get("sound", Map.of("file", plan)));
        var signs = CommandLetters.unprintable(read);
        if (!signs.isEmpty()) {
            out().println(signs);
        }
        return 0;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
