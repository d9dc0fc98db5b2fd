package org.careletter.vault.file;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Stream;

/// What a fault of the disk or the database means to the person.
public final class Faults {

    private static final long NEXT_TO_NOTHING = 64 * 1024;

    private Faults() {}

    /// The failure to report. Of the fault only codes and class names are kept.
    public static VaultFailure failure(Exception fault, VaultFolder folder) {
        return switch (fault) {
            case VaultFailure failure -> failure;
            case InTheWay obstacle -> VaultFailure.inTheWay(obstacle.name());
            case Damage damage ->
                    VaultFailure.of(Kind.DAMAGED, String.valueOf(damage.getMessage()));
            case RuntimeException engine when !isOfTheDisk(engine, folder) ->
                    VaultFailure.of(Kind.DAMAGED, engine.getClass().getSimpleName());
            default -> VaultFailure.of(ofDisk(fault, folder), fault.getClass().getSimpleName());
        };
    }

    /// Whether the fault lies with the disk, the folder or another program, and says nothing about
    /// what the files hold.
    public static boolean isOfTheDisk(Exception fault, VaultFolder folder) {
        return isFull(fault, folder)
                || !Files.isDirectory(folder.path())
                || causes(fault)
                        .anyMatch(
                                cause ->
                                        cause instanceof FileSystemException
                                                || cause instanceof ClosedChannelException
                                                || saysReadOnly(cause));
    }

    /// Whether a fault of reading says that the file itself is bad: it is there, may be read, and
    /// is held by nobody.
    static boolean isOfTheFile(IOException fault) {
        return !(fault instanceof NoSuchFileException
                || fault instanceof AccessDeniedException
                || fault instanceof InTheWay
                || fault instanceof ClosedChannelException
                || saysReadOnly(fault)
                || saysHeld(fault)
                || saysFull(fault)
                || message(fault).contains("too many open files"));
    }

    private static Kind ofDisk(Exception fault, VaultFolder folder) {
        if (isFull(fault, folder)) {
            return Kind.DISK_FULL;
        }
        if (!Files.isDirectory(folder.path())) {
            return Kind.GONE;
        }
        return causes(fault).anyMatch(Faults::saysHeld) ? Kind.HELD : Kind.NOT_WRITABLE;
    }

    /// As Windows says it; other systems let several programs have a file.
    private static boolean saysHeld(Throwable cause) {
        var message = message(cause);
        return message.contains("used by another process")
                || message.contains("locked a portion of the file");
    }

    private static boolean isFull(Exception fault, VaultFolder folder) {
        return causes(fault).anyMatch(Faults::saysFull) || hasNextToNothing(folder);
    }

    private static boolean saysFull(Throwable cause) {
        var message = message(cause);
        return cause instanceof IOException
                && !(cause instanceof EOFException)
                && (message.contains("no space left")
                        || message.contains("not enough space")
                        || message.contains("quota")
                        || message.contains("file too large"));
    }

    private static boolean saysReadOnly(Throwable cause) {
        var message = message(cause);
        return cause instanceof IOException
                && (message.contains("read-only") || message.contains("denied"));
    }

    private static String message(Throwable cause) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    }

    private static boolean hasNextToNothing(VaultFolder folder) {
        try {
            return Files.getFileStore(folder.path()).getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException _) {
            return false;
        }
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Faults::goesOn, Throwable::getCause).limit(20);
    }

    private static boolean goesOn(@Nullable Throwable cause) {
        return cause != null;
    }
}
