package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.code.Consent;
import org.careletter.plan.code.Part;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// Who gets which parts of the letter, and whether the person said yes.
///
/// @param id stable id
/// @param to the person or a contributor; null for somebody outside the plan
/// @param name who, when `to` is null, such as `the day centre`
/// @param address postal address for somebody outside the plan
/// @param parts the parts they get
/// @param consent what the person said
/// @param on the day the person said so
@RecordBuilder
public record Copy(
        UUID id,
        @Nullable UUID to,
        String name,
        String address,
        Set<Part> parts,
        Consent consent,
        @Nullable LocalDate on)
        implements Identified, CopyBuilder.With {

    public Copy {
        parts = Part.inOrder(parts);
    }
}
