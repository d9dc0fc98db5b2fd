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
        description = "Says whether a plan file is sound.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN.json", description = "The plan file.")
    private Path plan = Path.of("");

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Refused {
        PlanFiles.readPlan(plan);
        out().println(AppTexts.get("sound", Map.of("file", plan)));
        return 0;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
