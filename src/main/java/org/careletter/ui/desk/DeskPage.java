package org.careletter.ui.desk;

import java.util.Locale;

/// The pages of what is kept of an open plan besides the plan.
public enum DeskPage {
    /// Its earlier versions.
    VERSIONS,

    /// The letters as they were sent.
    LETTERS,

    /// What was done.
    ACTIVITY;

    /// Its name among the help texts.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
