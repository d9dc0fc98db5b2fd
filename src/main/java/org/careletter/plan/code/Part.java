package org.careletter.plan.code;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A part of the plan that a copy may hold or leave out: a section of the letter or one of its
/// enclosures, in their order.
public enum Part {
    /// The person's priorities, in their order, and what is in short.
    PRIORITIES,

    /// What others raise, with the person's view.
    TO_AGREE,

    /// Risks worth taking: what was decided.
    RISKS,

    /// Where views differ, and how the person could decide.
    VIEWS,

    /// The review period.
    REVIEW,

    /// What was agreed, with room to sign.
    AGREEMENT,

    /// Who gets which parts.
    COPIES,

    /// Enclosed: what matters, people, how to talk, good days, please do and don't.
    ABOUT,

    /// Enclosed: strengths that no priority used.
    STRENGTHS,

    /// Enclosed: what is decided together in a shared home.
    TOGETHER,

    /// Enclosed: money and what it is for.
    MONEY,

    /// Enclosed: how each risk was weighed up.
    WEIGHED,

    /// Enclosed: the safety plan.
    SAFETY,

    /// Enclosed: what was noticed in the review, and what became of what was wanted.
    NOTICED;

    /// The code used in plan files and on the command line, such as `to-agree`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it is a sheet of its own beside the letter.
    public boolean isEnclosed() {
        return compareTo(ABOUT) >= 0;
    }

    /// The sections of the letter itself.
    public static Set<Part> ofTheLetter() {
        return EnumSet.range(PRIORITIES, COPIES);
    }

    /// An unchangeable copy that runs in the letter's order.
    public static Set<Part> inOrder(Collection<Part> parts) {
        return parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }
}
