package org.careletter.plan.code;

/// The area of life a strength belongs to.
public enum AreaOfLife {
    /// Home.
    HOME,

    /// Health and body.
    HEALTH,

    /// Money.
    MONEY,

    /// Learning and work.
    LEARNING_AND_WORK,

    /// People.
    PEOPLE,

    /// Free time.
    FREE_TIME,

    /// Culture and faith.
    CULTURE_AND_FAITH,

    /// Being a parent or a carer.
    PARENT_OR_CARER
}
