package org.careletter.vault.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What stands in the lock file while a vault is open: on which computer, and which opening it is.
/// Anybody may have written it, so it is read as what it is: a few words to show.
///
/// @param computer name of the computer; empty when it has none
/// @param opening tells this opening from every other; its first half is the computer's
record LockNote(String computer, UUID opening) {

    private static final String FORMAT = "careletter lock 1";
    private static final int LONGEST = 4096;
    private static final int LONGEST_NAME = 64;

    LockNote {
        computer = shown(computer);
    }

    /// A note for an opening on this computer.
    static LockNote here() {
        long chance = UUID.randomUUID().getLeastSignificantBits();
        return new LockNote(Computer.name(), new UUID(Computer.number(), chance));
    }

    /// The note in a lock file; empty when the vault was closed, or when it is none of ours. It is
    /// read through the channel that holds the lock: closing another one would give the lock up.
    static Optional<LockNote> in(FileChannel file) throws IOException {
        if (file.size() > LONGEST) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.allocate(LONGEST);
        int read;
        do {
            read = file.read(bytes, bytes.position());
        } while (read > 0 && bytes.hasRemaining());
        var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        var lines = text.lines().toList();
        return lines.size() == 3 && lines.getFirst().equals(FORMAT)
                ? read(lines)
                : Optional.empty();
    }

    private static Optional<LockNote> read(List<String> lines) {
        try {
            return Optional.of(
                    new LockNote(
                            value(lines.get(1), "computer="),
                            UUID.fromString(value(lines.get(2), "opening="))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String value(String line, String key) {
        if (!line.startsWith(key)) {
            throw new IllegalArgumentException(key);
        }
        return line.substring(key.length());
    }

    /// Its bytes.
    byte[] bytes() {
        return String.join("\n", FORMAT, "computer=" + computer, "opening=" + opening, "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Whether it was written on this computer. One that has no name may be any computer.
    boolean isHere() {
        return !computer.isEmpty()
                && computer.equals(shown(Computer.name()))
                && opening.getMostSignificantBits() == Computer.number();
    }

    private static String shown(String name) {
        var letters =
                name.codePoints()
                        .filter(letter -> !Character.isISOControl(letter))
                        .limit(LONGEST_NAME)
                        .toArray();
        return Arrays.stream(letters)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
