package org.careletter.ui.kit;

/// Something that comes back about once a second, in the window's thread: the only way in which the
/// window learns that time goes by. Handed in, so that no test has to wait.
@FunctionalInterface
public interface Pulse {

    /// Calls `beat` from now on.
    ///
    /// @return what ends it
    Runnable start(Runnable beat);
}
