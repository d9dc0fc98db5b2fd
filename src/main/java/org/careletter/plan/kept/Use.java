package org.careletter.plan.kept;

/// Who uses this program; sets wording and the first contributor.
public enum Use {
    /// I support people.
    SUPPORT,

    /// I care for somebody.
    CARE,

    /// I plan for myself.
    SELF
}
