package org.careletter.plan.code;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A part of the letter that a copy may hold or leave out, in the letter's order.
public enum Part {
    /// What matters, people, how to talk, good days, please do and don't.
    ABOUT,

    /// The person's priorities, in their order.
    PRIORITIES,

    /// What others raise, with the person's view.
    TO_AGREE,

    /// Strengths that no priority used.
    STRENGTHS,

    /// What is decided together in a shared home.
    TOGETHER,

    /// Money and what it is for.
    MONEY,

    /// Risks worth taking.
    RISKS,

    /// The safety plan.
    SAFETY,

    /// The review period.
    REVIEW,

    /// Where views differ, capacity and consent.
    VIEWS,

    /// What was agreed, with room to sign.
    AGREEMENT,

    /// Who gets which parts.
    COPIES;

    /// The code used in plan files and on the command line, such as `to-agree`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// An unchangeable copy that runs in the letter's order.
    public static Set<Part> inOrder(Collection<Part> parts) {
        return parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }
}
