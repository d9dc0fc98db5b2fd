package org.careletter.vault.file;

import java.nio.file.FileSystemException;

/// Something that is no file of ours is where one has to be, and cannot be moved out of the way.
final class InTheWay extends FileSystemException {

    private static final long serialVersionUID = 1L;

    private final String name;

    /// @param name which of our files it keeps from its place: one of a few plain names, no path
    InTheWay(String name) {
        super(name);
        this.name = name;
    }

    /// The plain name of our file.
    String name() {
        return name;
    }
}
