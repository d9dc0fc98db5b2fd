package org.careletter.app;

import org.careletter.hash.Sha256;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// One window for each vault: a second start brings the first window to the front and ends.
///
/// The first window listens on a Unix-domain socket, which only programs of the same person on the
/// same computer can reach: it is no network. It lies in the vault's folder, or, where the path is
/// too long or the disk cannot hold a socket, as on many memory sticks, in a folder of the person's
/// own, named by a hash. To connect is the whole message; nothing is read or written. Where neither
/// place will do, each start opens a window, and the vault's own lock lets only one of them in.
final class SingleInstance implements AutoCloseable {

    /// The shortest limit of all systems is 104 bytes, with one at the end.
    private static final int LONGEST_PATH = 100;

    private final Path folder;
    private final Path ownFolder;
    private @Nullable ServerSocketChannel listening;
    private @Nullable Path place;

    /// @param folder the vault's folder
    /// @param ownFolder where the socket lies if it cannot lie there
    SingleInstance(Path folder, Path ownFolder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ownFolder = ownFolder;
    }

    /// Calls the window that has this vault open to the front.
    ///
    /// @return whether there is one
    boolean callsToFront() {
        return places().stream().anyMatch(SingleInstance::calls);
    }

    private static boolean calls(Path place) {
        if (!isSocket(place) || !isOwn(place)) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(place));
        } catch (IOException | UnsupportedOperationException _) {
            return false; // left over from a window that is gone
        }
    }

    /// Listens from now on, unless it does already or the vault's folder is not there yet: a folder
    /// that is made for a new vault becomes the owner's alone only while it is empty.
    ///
    /// @param toFront brings this window to the front
    synchronized void listen(Runnable toFront) {
        if (listening != null || !Files.isDirectory(folder)) {
            return;
        }
        for (Path each : places()) {
            var channel = bound(each);
            if (channel != null) {
                listening = channel;
                place = each;
                Thread.ofPlatform().daemon().name("front").start(() -> accept(channel, toFront));
                return;
            }
        }
    }

    private static void accept(ServerSocketChannel channel, Runnable toFront) {
        while (channel.isOpen()) {
            try (var _ = channel.accept()) {
                toFront.run();
            } catch (IOException _) {
                return; // closed with the window
            }
        }
    }

    private static @Nullable ServerSocketChannel bound(Path place) {
        try {
            if (calls(place)) {
                return null; // another window came first, while this one was starting
            }
            if (isSocket(place)) {
                Files.delete(place);
            }
            makeOwnFolder(place.getParent());
            var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                channel.bind(UnixDomainSocketAddress.of(place));
                ownerOnly(place, "rw-------");
                return channel;
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException | UnsupportedOperationException _) {
            return null;
        }
    }

    private List<Path> places() {
        return List.of(folder.resolve("front"), ownFolder.resolve(hash(realPath()))).stream()
                .filter(
                        path ->
                                path.toString().getBytes(StandardCharsets.UTF_8).length
                                        <= LONGEST_PATH)
                .toList();
    }

    private String realPath() {
        try {
            return folder.toRealPath().toString();
        } catch (IOException _) {
            return folder.toString();
        }
    }

    private static String hash(String path) {
        return Sha256.hex(path).substring(0, 16);
    }

    private static boolean isSocket(Path place) {
        try {
            return Files.readAttributes(place, BasicFileAttributes.class).isOther();
        } catch (IOException _) {
            return false;
        }
    }

    /// Where other people can write, one of them could put a socket that keeps the window away.
    private static boolean isOwn(Path place) {
        try {
            var home = Path.of(System.getProperty("user.home", "."));
            return Files.getFileAttributeView(place, PosixFileAttributeView.class) == null
                    || Files.getOwner(place).equals(Files.getOwner(home));
        } catch (IOException _) {
            return false;
        }
    }

    private static void makeOwnFolder(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            ownerOnly(folder, "rwx------");
        }
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    /// Stops listening.
    @Override
    public synchronized void close() {
        try (var _ = listening) {
            if (place != null) {
                Files.deleteIfExists(place);
            }
        } catch (IOException _) {
            // what is left over is recognised at the next start
        } finally {
            listening = null;
            place = null;
        }
    }
}
