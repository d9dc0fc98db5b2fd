package org.careletter.plan.kept;

/// How long earlier versions of plans are kept. The names are stored: they are never used for
/// anything else.
public enum KeepHistory {
    /// Every version, for ever.
    KEEP_ALL,

    /// All of the last year; of older ones by day, then by week, those that people look for.
    THIN_OUT
}
