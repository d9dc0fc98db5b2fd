package org.careletter.plan.code;

/// When a strength was or will be.
public enum TellsOf {
    /// It was so.
    PAST,

    /// It is so.
    NOW,

    /// It is hoped for.
    HOPED_FOR
}
