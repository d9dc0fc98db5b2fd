package org.careletter.plan.kept;

import org.careletter.plan.code.Part;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A letter as it left the program, without its bytes: for whom, which parts, when.
///
/// @param id stable id
/// @param plan the plan it was made of
/// @param at when it was made
/// @param by who made it, by the name they had then
/// @param recipient for whom it was made, by the name they had then; empty when that was not said
/// @param parts the parts it holds, in the letter's order
/// @param form in which form it left
public record SentLetter(
        UUID id,
        UUID plan,
        Instant at,
        String by,
        String recipient,
        Set<Part> parts,
        LetterForm form) {

    public SentLetter {
        parts = Part.inOrder(parts);
    }
}
