package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.code.Circle;
import java.util.UUID;

/// Somebody besides the person who has a part in the plan.
///
/// @param id the contributor as a voice
/// @param name full name, such as `Maureen Whitlock`
/// @param calledAs the name the letter uses, such as `Maureen`; empty to use `name`
/// @param relation what they are to the person, after "your": `sister`, `GP`; empty when not said
/// @param circle where they stand to the person
/// @param organisation whom they work for; empty for most
/// @param address postal address, one line of it a line
/// @param phone telephone number
/// @param email email address
@RecordBuilder
public record Contributor(
        UUID id,
        String name,
        String calledAs,
        String relation,
        Circle circle,
        String organisation,
        String address,
        String phone,
        String email)
        implements Identified, ContributorBuilder.With {

    /// The name the letter uses.
    public String shortName() {
        return calledAs.isBlank() ? name.strip() : calledAs.strip();
    }

    /// A contributor of whom only this much is known.
    public static Contributor named(UUID id, String name, String relation, Circle circle) {
        return new Contributor(id, name, "", relation, circle, "", "", "", "");
    }
}
