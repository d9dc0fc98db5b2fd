package org.careletter.plan.code;

/// What became of something another person raised.
public enum WhereItStands {
    /// Still being talked about.
    TALKING,

    /// Agreed.
    AGREED,

    /// Agreed in part.
    AGREED_IN_PART,

    /// Not agreed; both views stand.
    NOT_AGREED,

    /// Set aside for now.
    SET_ASIDE
}
