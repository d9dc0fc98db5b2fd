package org.careletter.plan.code;

/// The form in which the person can read the letter.
public enum ReadingFormat {
    /// Standard print.
    STANDARD,

    /// Large print.
    LARGE_PRINT,

    /// Easy Read with pictures.
    EASY_READ
}
