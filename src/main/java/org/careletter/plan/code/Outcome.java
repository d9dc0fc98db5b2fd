package org.careletter.plan.code;

/// What became of a promise.
public enum Outcome {
    /// Not looked at yet.
    OPEN,

    /// Done.
    DONE,

    /// Not yet.
    NOT_YET,

    /// Changed.
    CHANGED
}
