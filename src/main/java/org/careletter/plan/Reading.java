package org.careletter.plan;

import org.careletter.plan.code.ReadingFormat;

import io.soabase.recordbuilder.core.RecordBuilder;

/// The form of letter that the person can read, and why.
///
/// @param format the form
/// @param points size of the print in points, 12 to 24
/// @param why why this form, in a few words; empty when nothing was said

@RecordBuilder
public record Reading(ReadingFormat format, int points, String why) implements ReadingBuilder.With {

    /// Standard print at 12 points, no reason given.
    public static Reading standard() {
        return new Reading(ReadingFormat.STANDARD, 12, "");
    }
}
