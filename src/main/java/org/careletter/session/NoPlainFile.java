package org.careletter.session;

import java.io.IOException;

/// Something that is no plain file has the name that a file is to have: a folder, a device, a pipe.
/// It carries no name.
public final class NoPlainFile extends IOException {

    private static final long serialVersionUID = 1;

    NoPlainFile() {
        super("no plain file");
    }
}
