package org.careletter.app;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Map;

/// The command line as a whole: how errors and wrong use are told.
final class Commands {

    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    private Commands() {}

    /// Runs one command line and gives its exit status.
    static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return new CommandLine(new CareletterCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Commands::refused)
                .setParameterExceptionHandler(
                        (wrong, _) -> {
                            var line = wrong.getCommandLine();
                            line.getErr().println(wrongUse(wrong));
                            line.getErr().println(AppTexts.get("see-help"));
                            return WRONG_USE;
                        });
    }

    private static int refused(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof NoWindow) {
            line.getErr().println(failure.getMessage());
            return WRONG_USE;
        }
        line.getErr()
                .println(
                        failure instanceof Refused
                                ? failure.getMessage()
                                : AppTexts.get("unexpected"));
        return REFUSED;
    }

    private static String wrongUse(CommandLine.ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return AppTexts.get(
                    "unknown-argument", Map.of("argument", unmatched.getUnmatched().getFirst()));
        }
        return String.valueOf(wrong.getMessage());
    }
}
