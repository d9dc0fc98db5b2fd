package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Who signs the letter and from where it comes.
///
/// @param writer the contributor who writes to the person; null when nobody was chosen
/// @param organisation whom they write for
/// @param address where from, on one line
/// @param phone telephone number
/// @param email email address
/// @param reference a reference for the letter
@RecordBuilder
public record Letterhead(
        @Nullable UUID writer,
        String organisation,
        String address,
        String phone,
        String email,
        String reference)
        implements LetterheadBuilder.With {

    /// No letterhead chosen yet.
    public static final Letterhead NONE = new Letterhead(null, "", "", "", "", "");
}
