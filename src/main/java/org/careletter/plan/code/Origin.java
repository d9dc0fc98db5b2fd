package org.careletter.plan.code;

import org.careletter.plan.Said;

/// How the words came into the plan.
public enum Origin {
    /// Typed by the one whose words they are.
    WROTE,

    /// Said, and typed by somebody else.
    SAID,

    /// Said through an interpreter.
    INTERPRETED,

    /// Noticed about the person by somebody who knows them; the voice is the observer.
    NOTICED
}
