package org.careletter.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Reads a date such as `2026-11-14`. Picocli's own answer to another one is in Java's words.
final class DateConverter implements ITypeConverter<LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public LocalDate convert(String date) {
        try {
            return ofOurTime(LocalDate.parse(date));
        } catch (DateTimeParseException _) {
            throw new TypeConversionException(AppTexts.get("date"));
        }
    }

    /// A slip of one digit makes a letter of the year 20226.
    private static LocalDate ofOurTime(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new TypeConversionException(AppTexts.get("date-years"));
        }
        return date;
    }
}
