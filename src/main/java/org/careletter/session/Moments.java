package org.careletter.session;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days with their time, as people write them: `14 November 2026, 10:02`.
public record Moments(Locale locale, ZoneId zone) {

    /// A moment in words.
    public String words(Instant at) {
        return format("d MMMM uuuu, HH:mm", at);
    }

    /// A moment as a name of a file, so that names sort by time: `2026-11-14 10.02`.
    public String fileName(Instant at) {
        return format("uuuu-MM-dd HH.mm", at);
    }

    private String format(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone));
    }
}
