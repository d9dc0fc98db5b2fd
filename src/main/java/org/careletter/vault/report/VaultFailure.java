package org.careletter.vault.report;

import org.careletter.text.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Why the vault could not do what it was asked. What was acknowledged before is safe, and after
/// any failure but a wrong secret the same call may be made again.
///
/// Neither the message nor the sentence ever holds a path, a person's name or words of a plan, and
/// no cause is kept, because the messages of causes do.
public final class VaultFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /// What went wrong, as far as the person can do something about it.
    public enum Kind {
        /// The passphrase does not open this vault.
        WRONG_PASSPHRASE,

        /// These are recovery words, but not those of this vault.
        WRONG_WORDS,

        /// No recovery words were ever made for this vault.
        NO_WORDS,

        /// The vault's files are damaged and could not be mended.
        DAMAGED,

        /// One plan is damaged; all others open. See [VaultFailure#record()].
        RECORD_DAMAGED,

        /// Another window or computer has this vault open, or changed its files.
        IN_USE,

        /// No room on the disk.
        DISK_FULL,

        /// What is to be saved is longer than the vault can keep.
        TOO_LONG,

        /// Written by a newer version of the program.
        TOO_NEW,

        /// The folder may not be written to, or cannot hold a vault.
        NOT_WRITABLE,

        /// Something that is no file of ours is where one has to be.
        IN_THE_WAY,

        /// The folder is gone, as when a memory stick was pulled out.
        GONE,

        /// Another program, such as one that looks for viruses, holds a file just now.
        HELD,

        /// No such vault or no such plan.
        NOT_FOUND,

        /// The folder holds a vault already, so no new one is made there.
        EXISTS,

        /// The vault was locked before this was asked.
        LOCKED
    }

    private final Kind kind;
    private final @Nullable UUID record;
    private final String name;
    private final boolean here;

    private VaultFailure(Kind kind, @Nullable UUID record, String detail) {
        this(kind, record, "", false, detail);
    }

    /// @param name what the sentence names: a computer, or one of our own files
    private VaultFailure(
            Kind kind, @Nullable UUID record, String name, boolean here, String detail) {
        super(detail.isEmpty() ? kind.name() : kind.name() + " (" + detail + ")");
        this.kind = kind;
        this.record = record;
        this.name = name;
        this.here = here;
    }

    /// A failure of which nothing more is to be said.
    public static VaultFailure of(Kind kind) {
        return new VaultFailure(kind, null, "");
    }

    /// @param detail an error code or a class name for the log, never a message of another
    public static VaultFailure of(Kind kind, String detail) {
        return new VaultFailure(kind, null, detail);
    }

    /// @param record the plan, version or letter that it is about
    public static VaultFailure ofRecord(Kind kind, UUID record) {
        return new VaultFailure(kind, record, "");
    }

    /// Somebody else has the vault open.
    ///
    /// @param computer the name of the computer where; empty when nobody says so
    /// @param here whether that is this computer
    public static VaultFailure inUse(String computer, boolean here) {
        return new VaultFailure(Kind.IN_USE, null, computer, here, "");
    }

    /// @param name the plain name of one of our own files; empty for none
    public static VaultFailure inTheWay(String name) {
        return new VaultFailure(Kind.IN_THE_WAY, null, name, false, "");
    }

    /// What went wrong.
    public Kind kind() {
        return kind;
    }

    /// The plan this is about; empty when it is about the whole vault.
    public Optional<UUID> record() {
        return Optional.ofNullable(record);
    }

    /// What happened, what is safe and what to do next, for the person to read.
    public String sentence(Locale locale) {
        var texts = Texts.beside(VaultFailure.class, locale);
        if (name.isEmpty()) {
            return texts.of("failure", kind);
        }
        if (kind == Kind.IN_THE_WAY) {
            return texts.get("in-the-way-of", Map.of("name", name));
        }
        return here ? texts.get("in-use-here") : texts.get("in-use-at", Map.of("computer", name));
    }
}
