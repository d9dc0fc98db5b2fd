package org.careletter.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

class SafeFileTest {

    private static final byte[] LETTER = "letter".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void chooseAName() {
        file = folder.resolve("letter.pdf");
    }

    @Test
    void writesAFileAndNothingBesideIt() throws IOException {
        SafeFile.write(file, LETTER);

        assertThat(file).hasBinaryContent(LETTER);
        assertThat(names()).containsExactly("letter.pdf");
    }

    @Test
    void leavesAFileOfSomebodysOwnThatIsNamedLikeAPartOfIt() throws IOException {
        Files.writeString(folder.resolve("letter.pdf.part"), "mine");

        SafeFile.write(file, LETTER);

        assertThat(folder.resolve("letter.pdf.part")).hasContent("mine");
        assertThat(names()).containsExactlyInAnyOrder("letter.pdf", "letter.pdf.part");
    }

    @Test
    void takesTheLongestNameThatTheDiskTakes() throws IOException {
        file = folder.resolve("x".repeat(251) + ".pdf");

        SafeFile.write(file, LETTER);

        assertThat(file).hasBinaryContent(LETTER);
    }

    @Test
    void leavesAFolderAlone() throws IOException {
        Files.createDirectory(file);

        assertIsRefused(file);

        assertThat(file).isEmptyDirectory();
    }

    @Test
    void leavesNothingWhereTheFolderIsNotThere() throws IOException {
        assertThatThrownBy(() -> SafeFile.write(folder.resolve("none/letter.pdf"), LETTER))
                .isInstanceOf(IOException.class);

        assertThat(names()).isEmpty();
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class WhereFilesHaveModesAndLinks {

        @Test
        void everybodyWhoCouldReadTheOlderFileCanReadThisOne() throws IOException {
            for (String mode : List.of("rw-r-----", "rw-rw-rw-", "rw-------")) {
                Files.writeString(file, "older");
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

                SafeFile.write(file, LETTER);

                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo(mode);
            }
        }

        @Test
        void aNewFileIsAsOpenAsOthersOfThisPerson() throws IOException {
            var other = Files.writeString(folder.resolve("other"), "");

            SafeFile.write(file, LETTER);

            assertThat(Files.getPosixFilePermissions(file))
                    .isEqualTo(Files.getPosixFilePermissions(other));
        }

        @Test
        void aPipeIsLeftAloneAndNotWaitedFor() throws Exception {
            make("mkfifo", file.toString());

            assertIsRefused(file);

            assertThat(Files.isRegularFile(file)).isFalse();
        }

        @Test
        void aSocketIsLeftAlone() throws IOException {
            try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                socket.bind(UnixDomainSocketAddress.of(file));

                assertIsRefused(file);
            }
            assertThat(Files.isRegularFile(file)).isFalse();
        }

        @Test
        void aDeviceIsLeftAloneBehindALinkToo() throws Exception {
            var device = folder.resolve("null");
            make("mknod", device.toString(), "c", "1", "3");
            Files.createSymbolicLink(file, device);

            assertIsRefused(file);
            assertIsRefused(device);

            assertThat(file).isSymbolicLink();
            assertThat(Files.isRegularFile(device)).isFalse();
        }

        @Test
        void aLinkKeepsLeadingToItsFile() throws IOException {
            var target = Files.writeString(folder.resolve("real.pdf"), "older");
            Files.createSymbolicLink(file, target);

            SafeFile.write(file, LETTER);

            assertThat(file).isSymbolicLink();
            assertThat(target).hasBinaryContent(LETTER);
        }

        @Test
        void linksKeepLeadingToAFileThatIsNotThereYet() throws IOException {
            var deep = Files.createDirectories(folder.resolve("deep/down"));
            var linked = Files.createSymbolicLink(folder.resolve("linked"), deep);
            Files.createSymbolicLink(deep.resolve("first.pdf"), Path.of("../second.pdf"));
            Files.createSymbolicLink(folder.resolve("deep/second.pdf"), Path.of("real.pdf"));

            SafeFile.write(linked.resolve("first.pdf"), LETTER);

            assertThat(folder.resolve("deep/real.pdf")).hasBinaryContent(LETTER);
            assertThat(folder.resolve("deep/second.pdf")).isSymbolicLink();
            assertThat(deep.resolve("first.pdf")).isSymbolicLink();
        }

        @Test
        void aLinkIntoAFolderThatIsNotThereIsRefused() throws IOException {
            Files.createSymbolicLink(file, Path.of("none/letter.pdf"));

            assertIsRefused(file);

            assertThat(file).isSymbolicLink();
        }

        @Test
        void linksThatLeadInACircleAreRefused() throws IOException {
            var other = folder.resolve("other.pdf");
            Files.createSymbolicLink(file, other);
            Files.createSymbolicLink(other, file);

            assertIsRefused(file);

            assertThat(file).isSymbolicLink();
        }
    }

    private void assertIsRefused(Path target) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThatThrownBy(() -> SafeFile.write(target, LETTER))
                                .isInstanceOf(IOException.class));
    }

    /// Makes something that not everybody may make everywhere.
    private static void make(String... command) throws Exception {
        Assumptions.assumeTrue(new ProcessBuilder(command).start().waitFor() == 0);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName())).toList();
        }
    }
}
