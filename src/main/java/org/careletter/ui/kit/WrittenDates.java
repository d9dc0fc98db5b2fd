package org.careletter.ui.kit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Dates as people write them: day, month, year. The year is never guessed.
public final class WrittenDates {

    private static final List<String> NUMBERS =
            List.of("d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-M-d");
    private static final List<String> NAMED = List.of("d MMMM uuuu", "d MMM uuuu");

    private final DateTimeFormatter shown;
    private final List<DateTimeFormatter> read;

    /// Dates in a language; English names of months are read in every language.
    public WrittenDates(Locale locale) {
        shown = formatter("d MMMM uuuu", locale);
        var named =
                Stream.of(locale, Locale.UK, Locale.US)
                        .flatMap(each -> NAMED.stream().map(form -> formatter(form, each)));
        var numbers = NUMBERS.stream().map(form -> formatter(form, Locale.UK));
        read = Stream.concat(named, numbers).toList();
    }

    /// The date in words; empty for none.
    public String words(@Nullable LocalDate date) {
        return date == null ? "" : shown.format(date);
    }

    /// The date that was written; empty when it cannot be read.
    public Optional<LocalDate> read(String written) {
        var plain = written.strip().replaceAll("\\s+", " ");
        return read.stream().flatMap(each -> tried(each, plain).stream()).findFirst();
    }

    private static Optional<LocalDate> tried(DateTimeFormatter formatter, String written) {
        try {
            return Optional.of(LocalDate.parse(written, formatter));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String form, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(form)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
