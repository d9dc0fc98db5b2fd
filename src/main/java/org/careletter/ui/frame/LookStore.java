package org.careletter.ui.frame;

import org.careletter.ui.theme.Look;

/// Where the look of the window is remembered. It is needed before anything is unlocked, so it
/// holds nothing private.
public interface LookStore {

    /// The look last chosen.
    Look read();

    /// Remembers a look. When it cannot be kept, the window goes on as it is.
    void keep(Look look);
}
