package org.careletter.vault;

import org.careletter.disk.WatchedProvider;
import org.careletter.disk.Watcher;
import org.careletter.vault.report.VaultFailure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// Uses a vault in a folder where nothing may be written any more, as on a stick with its switch
/// set, and tells what each try came to.
final class ReadOnlyChild implements Watcher, Watcher.Opened {

    private boolean readOnly;

    private ReadOnlyChild() {}

    /// Argument: folder.
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var disk = new ReadOnlyChild();
        WatchedProvider.watch(disk);
        var plan = TestVault.plan("Joan Whitlock", "large print, please");
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
            disk.readOnly = true;
            var later = TestVault.reworded(plan, "said while nothing could be written");
            tell(() -> vault.save(later, TestVault.summary(later)));
            disk.readOnly = false;
            tell(() -> vault.save(later, TestVault.summary(later)));
        }
        disk.readOnly = true;
        tell(() -> TestVault.unlock(folder).close());
        disk.readOnly = false;
        try (var vault = TestVault.unlock(folder)) {
            System.out.println(vault.open(plan.id()).person().communication());
        }
    }

    private static void tell(Trying trying) throws VaultFailure {
        try {
            trying.run();
            System.out.println("done");
        } catch (VaultFailure failure) {
            System.out.println(failure.kind());
        }
    }

    @Override
    public Opened opened(Path file, boolean made, boolean toWrite) throws IOException {
        if (toWrite) {
            refuse(file);
        }
        return this;
    }

    @Override
    public void makes(Path folder) throws IOException {
        refuse(folder);
    }

    @Override
    public void moves(Path from, Path to) throws IOException {
        refuse(to);
    }

    @Override
    public void deletes(Path file) throws IOException {
        refuse(file);
    }

    @Override
    public int writes(long at, ByteBuffer bytes) throws IOException {
        if (readOnly) {
            throw new IOException("Read-only file system");
        }
        return bytes.remaining();
    }

    private void refuse(Path file) throws IOException {
        if (readOnly) {
            throw new FileSystemException(file.toString(), null, "Read-only file system");
        }
    }

    /// Something that may be refused.
    private interface Trying {
        void run() throws VaultFailure;
    }
}
