package org.careletter.plan.code;

/// How often an amount comes.
public enum Period {
    /// Once.
    ONCE,

    /// Each week.
    WEEK,

    /// Every four weeks.
    FOUR_WEEKS,

    /// Each month.
    MONTH,

    /// Each year.
    YEAR
}
