package org.careletter.plan.code;

/// How far the person agrees with the plan as a whole.
public enum Extent {
    /// Not asked yet.
    NOT_ASKED,

    /// Agreed.
    AGREED,

    /// Agreed, except for what the plan names.
    AGREED_EXCEPT,

    /// Not agreed; the plan says why.
    NOT_AGREED
}
