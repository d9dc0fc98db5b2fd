package org.careletter.ui.desk.section;

import org.careletter.plan.Plan;
import org.careletter.plan.code.Part;
import org.careletter.ui.kit.Surroundings;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// A section of a plan on screen, in the order of the letter. The people, who stand all over the
/// letter, come last.
public enum Section {
    /// What people need to know about the person.
    ABOUT,

    /// Strengths.
    STRENGTHS,

    /// The person's own priorities.
    PRIORITIES,

    /// What others raise.
    TO_AGREE,

    /// What is decided together in a shared home; optional.
    TOGETHER,

    /// Money; optional, and never before the priorities.
    MONEY,

    /// Risks worth taking.
    RISKS,

    /// The safety plan.
    SAFETY,

    /// The review period.
    REVIEW,

    /// Where views differ, capacity and consent.
    VIEWS,

    /// How far the person agrees, and who gets a copy.
    AGREEMENT,

    /// The person, everybody with a part in the plan, talks and the letterhead.
    PEOPLE,

    /// Whose words the plan is made of, and what waits to be taken back.
    WORDS;

    /// The name of the section.
    public String title(Surroundings surroundings) {
        return surroundings.texts(Section.class).of("section", this);
    }

    /// What switches the section on; empty for the sections that every plan has.
    public Optional<Part> switchedBy() {
        return switch (this) {
            case TOGETHER -> Optional.of(Part.TOGETHER);
            case MONEY -> Optional.of(Part.MONEY);
            case ABOUT,
                    STRENGTHS,
                    PRIORITIES,
                    TO_AGREE,
                    RISKS,
                    SAFETY,
                    REVIEW,
                    VIEWS,
                    AGREEMENT,
                    PEOPLE,
                    WORDS ->
                    Optional.empty();
        };
    }

    /// Whether a plan uses the section.
    public boolean isIn(Plan plan) {
        return switchedBy().map(plan.switchedOn()::contains).orElse(true);
    }

    /// The plan with an optional section switched on or off. What was written in it stays.
    public Plan switched(Plan plan, boolean on) {
        return switchedBy().map(part -> switched(plan, part, on)).orElse(plan);
    }

    /// The id of the guide that the section goes through; the people have none.
    String guide() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Plan switched(Plan plan, Part part, boolean on) {
        var parts = new TreeSet<>(plan.switchedOn());
        if (on) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
        return plan.withSwitchedOn(parts);
    }
}
