package org.careletter.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Reads a date such as `2026-11-14`. Picocli's own answer to another one is in Java's words.
final class DateConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException _) {
            throw new TypeConversionException(AppTexts.get("date"));
        }
    }
}
