package org.careletter.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Printing through the commands of CUPS, with commands that write down what they are given.
@DisabledOnOs(OS.WINDOWS)
class CupsPrintersTest {

    private static final byte[] PDF =
            "%PDF-1.7 a letter".repeat(9999).getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void listsThePrintersAndTheUsualOne() throws Exception {
        var printers =
                printers(
                        "[ $1 = -e ] && printf 'Kitchen\\nOffice_2\\n'\n"
                                + "[ $1 = -d ] && echo \"system default destination: Office_2\"",
                        "");
        assertThat(printers.all())
                .containsExactly(new Printer("Kitchen", false), new Printer("Office_2", true));
    }

    @Test
    void asksInWordsThatDoNotDependOnTheLanguageOfTheSystem() throws Exception {
        assertThat(printers("echo \"$LC_ALL\"", "").all())
                .containsExactly(new Printer("C.UTF-8", false));
    }

    @Test
    void findsNoneWhereNoneIsSetUp() throws Exception {
        assertThat(printers("echo 'lpstat: No destinations added.' >&2; exit 1", "").all())
                .isEmpty();
    }

    @Test
    void findsNoneWhereTheSystemHasNoPrinting() {
        var nowhere = folder.resolve("nowhere").toString();
        assertThat(new CupsPrinters(nowhere, nowhere, nowhere).all()).isEmpty();
    }

    @Test
    void handsThePdfOverByteForByteAndSaysNothingAboutIt() throws Exception {
        var got = folder.resolve("got");
        var said = folder.resolve("said");
        printers("", "echo \"$*\" > '" + said + "'; cat > '" + got + "'").print("Kitchen", PDF, 2);
        assertThat(got).hasBinaryContent(PDF);
        assertThat(said)
                .content()
                .isEqualTo("-s -d Kitchen -n 2 -t Careletter -o media=A4 -o print-scaling=none\n");
    }

    @Test
    void isRefusedWhereTheQueueRefuses() throws Exception {
        var printers = printers("", "cat > /dev/null; exit 1");
        assertThatThrownBy(() -> printers.print("Kitchen", PDF, 1)).isInstanceOf(NotPrinted.class);
    }

    @Test
    void isRefusedWhereTheQueueBreaksOffInTheMiddle() throws Exception {
        var printers = printers("", "exit 0");
        assertThatThrownBy(() -> printers.print("Kitchen", PDF, 1)).isInstanceOf(NotPrinted.class);
    }

    @Test
    void isRefusedWhereTheSystemHasNoPrinting() {
        var nowhere = folder.resolve("nowhere").toString();
        assertThatThrownBy(
                        () -> new CupsPrinters(nowhere, nowhere, nowhere).print("Kitchen", PDF, 1))
                .isInstanceOf(NotPrinted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PageSize/Media Size: *Letter Legal A5",
                "PageSize/Page Size: Letter *A4Extra",
                "PageSize/Media Size: *na_letter_8.5x11in",
                "PageSize/Media Size: A3 *A40 Custom.WIDTHxHEIGHT"
            })
    void sendsNothingToAQueueThatHasNoA4(String sizes) throws Exception {
        var sent = folder.resolve("sent");
        var printers = printers("", "cat > '" + sent + "'", "echo '" + sizes + "'");
        assertThatThrownBy(() -> printers.print("Kitchen", PDF, 1))
                .isInstanceOfSatisfying(
                        NotPrinted.class,
                        not -> assertThat(not.why()).isEqualTo(NotPrinted.Why.NO_PAPER));
        assertThat(sent).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 'PageSize/Media Size: *Letter A4'",
                "echo 'PageSize/Media Size: *A4 Letter'",
                "echo 'PageSize/Media Size: Letter A4.Borderless'",
                "echo 'PageSize/Media Size: *iso_a4_210x297mm'",
                "echo 'Duplex/2-Sided Printing: *None DuplexNoTumble'",
                "echo PageSize/",
                "echo PageSize/Media Size:",
                "exit 1",
                ""
            })
    void printsWhereAQueueHasA4OrDoesNotSay(String options) throws Exception {
        var sent = folder.resolve("sent");
        printers("", "cat > '" + sent + "'", options).print("Kitchen", PDF, 1);
        assertThat(sent).hasBinaryContent(PDF);
    }

    @Test
    void asksTheQueueThatWasChosen() throws Exception {
        var asked = folder.resolve("asked");
        printers("", "cat > /dev/null", "echo \"$*\" > '" + asked + "'").print("Kitchen", PDF, 1);
        assertThat(asked).content().isEqualTo("-p Kitchen -l\n");
    }

    private CupsPrinters printers(String list, String print) throws IOException {
        return printers(list, print, "");
    }

    private CupsPrinters printers(String list, String print, String options) throws IOException {
        return new CupsPrinters(
                command("list", list), command("print", print), command("options", options));
    }

    private String command(String name, String does) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }
}
