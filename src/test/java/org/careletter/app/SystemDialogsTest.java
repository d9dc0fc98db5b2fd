package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.session.FileDialogs.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;

/// What becomes of a name that somebody typed in the system's dialog.
class SystemDialogsTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "plainname, plainname.pdf",
        "Letter for J. Whitlock, Letter for J. Whitlock.pdf",
        "letter.json, letter.json.pdf",
        "letter.pdf.txt, letter.pdf.txt.pdf",
        "letter., letter..pdf",
        "2026.11.14, 2026.11.14.pdf",
        "letterpdf, letterpdf.pdf",
        ".hidden, .hidden.pdf",
        "letter.pdf, letter.pdf",
        "Letter for J. Whitlock.pdf, Letter for J. Whitlock.pdf",
        "LETTER.PDF, LETTER.PDF",
    })
    void endsAsFilesOfItsKindDo(String typed, String meant) {
        assertThat(SystemDialogs.meant(folder.resolve(typed), Kind.PDF))
                .isEqualTo(folder.resolve(meant));
    }

    @ParameterizedTest
    @EnumSource
    void takesNoFileThatTheDialogDidNotAskAbout(Kind kind) throws Exception {
        Files.createFile(folder.resolve("J. Whitlock." + kind.ending()));
        Files.createDirectory(folder.resolve("J. Whitlock 2." + kind.ending()));

        assertThat(SystemDialogs.meant(folder.resolve("J. Whitlock"), kind))
                .isEqualTo(folder.resolve("J. Whitlock 3." + kind.ending()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takesNoLinkThatTheDialogDidNotAskAbout() throws Exception {
        Files.createSymbolicLink(folder.resolve("plainname.pdf"), Path.of("elsewhere.pdf"));

        assertThat(SystemDialogs.meant(folder.resolve("plainname"), Kind.PDF))
                .isEqualTo(folder.resolve("plainname 2.pdf"));
    }

    @ParameterizedTest
    @EnumSource
    void takesTheFileThatTheDialogAskedAbout(Kind kind) throws Exception {
        var asked = Files.createFile(folder.resolve("plainname." + kind.ending()));

        assertThat(SystemDialogs.meant(asked, kind)).isEqualTo(asked);
    }
}
