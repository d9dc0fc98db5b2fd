package org.careletter.plan.code;

/// What kind of help a commitment is; money always comes last.
public enum KindOfHelp {
    /// The person themself.
    MYSELF,

    /// People the person knows.
    PEOPLE_I_KNOW,

    /// The community.
    COMMUNITY,

    /// A service.
    SERVICE,

    /// Something paid for.
    MONEY
}
