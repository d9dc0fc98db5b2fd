package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A second start brings the first window to the front.
class SingleInstanceTest {

    @TempDir private Path home;
    private final Semaphore called = new Semaphore(0);
    private Path folder;
    private Path own;
    private SingleInstance first;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(home.resolve("vault"));
        own = home.resolve("own");
        first = new SingleInstance(folder, own);
    }

    @AfterEach
    void close() {
        first.close();
    }

    @Test
    void nobodyIsCalledWhereNoWindowIsOpen() {
        assertThat(second().callsToFront()).isFalse();
    }

    @Test
    void theFirstWindowIsCalledByAnotherProgram() throws Exception {
        first.listen(called::release);

        assertThat(CallingChild.calls(folder, own)).isTrue();

        assertCalledOnce();
    }

    @Test
    void theFirstWindowIsCalledAsOftenAsOneStarts() throws Exception {
        first.listen(called::release);
        for (int start = 0; start < 5; start++) {
            assertThat(second().callsToFront()).isTrue();
        }

        assertThat(called.tryAcquire(5, 20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theCommandEndsWellWithoutAWindowOfItsOwn() throws Exception {
        try (var usual = new SingleInstance(folder, DataFolder.whileRunning(folder))) {
            usual.listen(called::release);

            assertThat(Commands.run("--vault", folder.toString())).isZero();
        }
        assertCalledOnce();
    }

    @Test
    void aWindowOnAnotherVaultIsNotCalled() throws Exception {
        first.listen(called::release);
        var other = Files.createDirectory(home.resolve("other"));

        assertThat(new SingleInstance(other, own).callsToFront()).isFalse();
    }

    @Test
    void aWindowThatIsClosedIsNotCalledAndLeavesNothing() {
        first.listen(called::release);
        first.close();

        assertThat(second().callsToFront()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatACrashedWindowLeftIsReplaced() throws Exception {
        leaveASocket();
        assertThat(second().callsToFront()).isFalse();

        first.listen(called::release);

        assertThat(second().callsToFront()).isTrue();
        assertCalledOnce();
    }

    @Test
    void oneThatStartsAtTheSameTimeDoesNotTakeTheFirstOnesPlace() throws Exception {
        first.listen(called::release);
        try (var late = second()) {
            late.listen(() -> {});
            assertCalledOnce();
            assertThat(second().callsToFront()).isTrue();
            assertCalledOnce();
        }

        assertThat(second().callsToFront()).isTrue();
        assertCalledOnce();
    }

    private void leaveASocket() throws IOException {
        try (var left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(folder.resolve("front")));
        }
        assertThat(folder.resolve("front")).exists();
    }

    @Test
    void aFileOfThatNameIsLeftAloneAndAnotherPlaceIsFound() throws Exception {
        Files.writeString(folder.resolve("front"), "mine");

        first.listen(called::release);

        assertThat(second().callsToFront()).isTrue();
        assertThat(folder.resolve("front")).hasContent("mine");
        assertCalledOnce();
    }

    @Test
    void aPathThatIsTooLongForASocketHasAnotherPlace() throws Exception {
        var deep = Files.createDirectories(folder.resolve("a".repeat(60)).resolve("b".repeat(60)));
        try (var window = new SingleInstance(deep, own)) {
            window.listen(called::release);

            assertThat(new SingleInstance(deep, own).callsToFront()).isTrue();
            assertThat(deep).isEmptyDirectory();
            assertCalledOnce();
        }
    }

    @Test
    void theOtherPlaceSaysNothingOfThePath() throws Exception {
        var deep = Files.createDirectories(folder.resolve("joan".repeat(30)));
        try (var window = new SingleInstance(deep, own)) {
            window.listen(called::release);

            try (var files = Files.list(own)) {
                assertThat(files.map(Path::getFileName).map(Path::toString))
                        .singleElement()
                        .asString()
                        .matches("[0-9a-f]{16}");
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayCall() throws Exception {
        first.listen(called::release);
        try (var other = new SingleInstance(folder.resolve("x".repeat(120)), own)) {
            Files.createDirectory(folder.resolve("x".repeat(120)));
            other.listen(called::release);

            assertThat(permissions(folder.resolve("front"))).isEqualTo("rw-------");
            assertThat(permissions(own)).isEqualTo("rwx------");
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void nothingIsReadFromWhoeverCalls() throws Exception {
        first.listen(called::release);
        var address = UnixDomainSocketAddress.of(folder.resolve("front"));
        try (var talker = SocketChannel.open(address)) {
            assertCalledOnce();
            assertThat(talker.read(ByteBuffer.allocate(10))).isLessThanOrEqualTo(0);
        }
        assertThat(second().callsToFront()).isTrue();
        assertCalledOnce();
    }

    @Test
    void aFolderThatIsNotThereYetIsNotMade() {
        var missing = home.resolve("missing");
        try (var window = new SingleInstance(missing, own)) {
            window.listen(called::release);
            assertThat(List.of(missing, own)).allMatch(Files::notExists);
        }
    }

    private SingleInstance second() {
        return new SingleInstance(folder, own);
    }

    private void assertCalledOnce() throws InterruptedException {
        assertThat(called.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        assertThat(called.tryAcquire()).isFalse();
    }
}
