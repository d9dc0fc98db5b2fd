package org.careletter.printer;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Printing on Linux and macOS, through the commands of CUPS. The PDF goes through a pipe: Java's
/// own printing would put every page into a file in the temporary folder first, and turn its text
/// into shapes. Nothing on the command line says what is printed or for whom.
final class CupsPrinters implements Printers {

    private static final int SECONDS_TO_LIST = 20;
    private static final int SECONDS_TO_PRINT = 60;
    private static final String USUAL = "system default destination: ";

    private final String list;
    private final String print;

    /// @param list the command `lpstat`
    /// @param print the command `lp`
    CupsPrinters(String list, String print) {
        this.list = list;
        this.print = print;
    }

    @Override
    public List<Printer> all() {
        var usual =
                told("-d").stream()
                        .filter(line -> line.startsWith(USUAL))
                        .map(line -> line.substring(USUAL.length()))
                        .findFirst()
                        .orElse("");
        return told("-e").stream().map(name -> new Printer(name, name.equals(usual))).toList();
    }

    /// What the list command says; nothing where it is not there or does not answer.
    private List<String> told(String question) {
        try {
            var process =
                    started(
                            SECONDS_TO_LIST,
                            new ProcessBuilder(list, question).redirectError(Redirect.DISCARD));
            process.getOutputStream().close();
            try (var answer = process.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
            }
        } catch (IOException _) {
            return List.of();
        }
    }

    @Override
    public void print(String printer, byte[] pdf, int copies) throws NotPrinted {
        try {
            var process =
                    started(
                            SECONDS_TO_PRINT,
                            new ProcessBuilder(
                                            print,
                                            "-s",
                                            "-d",
                                            printer,
                                            "-n",
                                            String.valueOf(copies),
                                            "-t",
                                            "Careletter")
                                    .redirectOutput(Redirect.DISCARD)
                                    .redirectError(Redirect.DISCARD));
            try (var queue = process.getOutputStream()) {
                queue.write(pdf);
            }
            if (process.waitFor() != 0) {
                throw new NotPrinted();
            }
        } catch (IOException _) {
            throw new NotPrinted();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotPrinted();
        }
    }

    /// Starts a command, in words that do not depend on the system's language, and ends it when it
    /// takes too long: a print server that is not there can keep it for ever.
    private static Process started(int seconds, ProcessBuilder command) throws IOException {
        command.environment().put("LC_ALL", "C.UTF-8");
        var process = command.start();
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS)
                .execute(process::destroyForcibly);
        return process;
    }
}
