package org.careletter.plan.code;

/// Where a priority has got to.
public enum PriorityStanding {
    /// Wanted, not begun.
    WANTED,

    /// Begun.
    STARTED,

    /// Reached.
    REACHED,

    /// The person wants something else now.
    CHANGED_MIND
}
