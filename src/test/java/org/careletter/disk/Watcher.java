package org.careletter.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// Is shown everything that is about to be done to files, and may refuse it.
public interface Watcher {

    /// Lets everything pass.
    Watcher NOBODY = new Watcher() {};

    /// A file or folder is opened.
    ///
    /// @param file its path on the real disk
    /// @param made whether it is a new file
    /// @param toWrite whether it is opened for writing
    /// @return who is shown what is done to it, under whatever name it has by then
    default Opened opened(Path file, boolean made, boolean toWrite) throws IOException {
        return Opened.UNSEEN;
    }

    /// A folder is made.
    default void makes(Path folder) throws IOException {}

    /// A file gets another name.
    default void moves(Path from, Path to) throws IOException {}

    /// A file is deleted.
    default void deletes(Path file) throws IOException {}

    /// Is shown what is done to one open file.
    interface Opened {

        /// Looks at nothing.
        Opened UNSEEN = new Opened() {};

        /// Bytes are written.
        ///
        /// @return how many of them may be
        default int writes(long at, ByteBuffer bytes) throws IOException {
            return bytes.remaining();
        }

        /// The file is cut to this size.
        default void cuts(long size) throws IOException {}

        /// Everything so far reached the disk.
        default void forced() throws IOException {}
    }
}
