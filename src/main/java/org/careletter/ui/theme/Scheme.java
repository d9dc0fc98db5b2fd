package org.careletter.ui.theme;

import java.util.Locale;

/// A set of colours.
public enum Scheme {
    /// Ink on warm paper.
    LIGHT,

    /// Light ink on dark paper.
    DARK,

    /// White and yellow on black, with borders.
    CONTRAST;

    /// The code kept in settings, and the name of the token sheet.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
