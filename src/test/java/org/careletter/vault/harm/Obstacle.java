package org.careletter.vault.harm;

import org.careletter.vault.Damages;
import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/// What somebody can put in the place of a file of the vault.
enum Obstacle {
    EMPTY_FOLDER {
        @Override
        void make(Path path, Path somebodys) throws IOException {
            Files.createDirectory(path);
        }
    },

    FULL_FOLDER {
        @Override
        void make(Path path, Path somebodys) throws IOException {
            Files.createDirectories(path.resolve("in the way"));
        }
    },

    LINK_TO_A_FILE {
        @Override
        void make(Path path, Path somebodys) throws IOException {
            Files.createSymbolicLink(path, somebodys.resolve("file"));
        }
    },

    LINK_TO_A_FOLDER {
        @Override
        void make(Path path, Path somebodys) throws IOException {
            Files.createSymbolicLink(path, somebodys);
        }
    },

    LINK_TO_NOTHING {
        @Override
        void make(Path path, Path somebodys) throws IOException {
            Files.createSymbolicLink(path, somebodys.resolve("nothing"));
        }
    },

    LINK_TO_A_DEVICE {
        @Override
        void make(Path path, Path somebodys) throws IOException {
            Files.createSymbolicLink(path, Path.of("/dev/zero"));
        }
    },

    SECOND_NAME_OF_A_FILE {
        @Override
        void make(Path path, Path somebodys) throws IOException {
            Files.createLink(path, somebodys.resolve("file"));
        }
    },

    PIPE {
        @Override
        void make(Path path, Path somebodys) throws Exception {
            var process = new ProcessBuilder("mkfifo", path.toString()).start();
            Assumptions.assumeTrue(process.waitFor() == 0);
        }
    },

    SOCKET {
        @Override
        void make(Path path, Path somebodys) throws IOException {
            try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                socket.bind(UnixDomainSocketAddress.of(path));
            }
        }
    };

    /// Puts it in the place of what is there.
    ///
    /// @param somebodys a folder elsewhere with a file in it that is nobody's business
    void putAt(Path path, Path somebodys) throws Exception {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        if (Files.isDirectory(path)) {
            Damages.delete(path);
        } else {
            Files.deleteIfExists(path);
        }
        make(path, somebodys);
    }

    abstract void make(Path path, Path somebodys) throws Exception;
}
