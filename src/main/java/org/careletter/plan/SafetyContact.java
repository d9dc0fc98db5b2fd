package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// Somebody to get in touch with, in this order, when things get hard.
///
/// @param id stable id
/// @param name who
/// @param number telephone number as it is dialled
/// @param times when they can be reached
/// @param purpose what for
/// @param checked the day the number was last checked
@RecordBuilder
public record SafetyContact(
        UUID id,
        String name,
        String number,
        String times,
        String purpose,
        @Nullable LocalDate checked)
        implements Identified, SafetyContactBuilder.With {}
