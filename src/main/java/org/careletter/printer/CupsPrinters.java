package org.careletter.printer;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Printing on Linux and macOS, through the commands of CUPS. The PDF goes through a pipe: Java's
/// own printing would put every page into a file in the temporary folder first, and turn its text
/// into shapes. Nothing on the command line says what is printed or for whom.
final class CupsPrinters implements Printers {

    private static final int SECONDS_TO_LIST = 20;
    private static final int SECONDS_TO_PRINT = 60;
    private static final String USUAL = "system default destination: ";

    /// How the options of a queue name their sizes of paper, and A4 among them.
    private static final String SIZES = "PageSize/";
    private static final Pattern A4 = Pattern.compile("(?i)[*]?(A4([._].*)?|iso_a4_.*)");

    private final String list;
    private final String print;
    private final String options;

    /// @param list the command `lpstat`
    /// @param print the command `lp`
    /// @param options the command `lpoptions`
    CupsPrinters(String list, String print, String options) {
        this.list = list;
        this.print = print;
        this.options = options;
    }

    @Override
    public List<Printer> all() {
        var usual =
                told(list, "-d").stream()
                        .filter(line -> line.startsWith(USUAL))
                        .map(line -> line.substring(USUAL.length()))
                        .findFirst()
                        .orElse("");
        return told(list, "-e").stream()
                .map(name -> new Printer(name, name.equals(usual)))
                .toList();
    }

    /// What a command says; nothing where it is not there or does not answer.
    private static List<String> told(String... question) {
        try {
            var process =
                    started(
                            SECONDS_TO_LIST,
                            new ProcessBuilder(question).redirectError(Redirect.DISCARD));
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
        if (lacksA4(printer)) {
            throw new NotPrinted(NotPrinted.Why.NO_PAPER);
        }
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
                                            "Careletter",
                                            "-o",
                                            "media=A4",
                                            "-o",
                                            "print-scaling=none")
                                    .redirectOutput(Redirect.DISCARD)
                                    .redirectError(Redirect.DISCARD));
            try (var queue = process.getOutputStream()) {
                queue.write(pdf);
            }
            if (process.waitFor() != 0) {
                throw new NotPrinted(NotPrinted.Why.REFUSED);
            }
        } catch (IOException _) {
            throw new NotPrinted(NotPrinted.Why.REFUSED);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotPrinted(NotPrinted.Why.REFUSED);
        }
    }

    /// Whether a queue says which paper it takes, and A4 is not among it: it would cut the
    /// letter or make it smaller.
    private boolean lacksA4(String printer) {
        var sizes =
                told(options, "-p", printer, "-l").stream()
                        .filter(line -> line.startsWith(SIZES) && line.contains(":"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .flatMap(line -> Stream.of(line.split("\\s+")))
                        .filter(size -> !size.isEmpty())
                        .toList();
        return !sizes.isEmpty() && sizes.stream().noneMatch(size -> A4.matcher(size).matches());
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
