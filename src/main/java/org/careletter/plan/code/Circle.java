package org.careletter.plan.code;

/// Where a contributor stands to the person; the columns of who does what.
public enum Circle {
    /// Family and friends.
    CLOSE,

    /// Neighbours, groups, shops, faith and clubs.
    COMMUNITY,

    /// People who are paid to help.
    SERVICE
}
