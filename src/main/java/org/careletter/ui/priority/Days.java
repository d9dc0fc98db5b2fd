package org.careletter.ui.priority;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days as they are shown and typed: `24 November 2026`, `24 Nov 2026`, `24/11/2026`.
final class Days {

    private static final List<String> TYPED =
            List.of("d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-M-d");

    private Days() {}

    /// A day in words.
    static String shown(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /// The day that was typed; empty when it is none.
    static Optional<LocalDate> typed(String text, Locale locale) {
        return TYPED.stream().flatMap(each -> parsed(text, each, locale).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, String pattern, Locale locale) {
        try {
            return Optional.of(
                    LocalDate.parse(text.strip().replaceAll("\\s+", " "), reader(pattern, locale)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter reader(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
