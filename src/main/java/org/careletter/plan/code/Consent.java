package org.careletter.plan.code;

/// Whether the person said yes to somebody having a copy.
public enum Consent {
    /// Not asked yet; no copy goes.
    NOT_ASKED,

    /// They said yes.
    YES,

    /// They said no.
    NO
}
