package org.careletter.vault.file;

import java.io.IOException;

/// A file that is there and cannot be read, as one on a bad sector cannot: as good as damaged. It
/// is kept apart from other faults, because a file that somebody holds or nobody may read is sound.
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private Unreadable() {}

    /// Something under the name of a file that is none, or none of ours.
    static IOException noFile() {
        return new Unreadable();
    }

    /// A fault that came up while a file was opened or read, as what it says about the file.
    public static IOException or(IOException fault) {
        return Faults.isOfTheFile(fault) ? new Unreadable() : fault;
    }
}
