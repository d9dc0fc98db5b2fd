package org.careletter.vault;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// A moment as it stands in the name of a file, to the second.
final class Stamp {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Stamp() {}

    static String of(Instant moment) {
        return FORMAT.format(moment);
    }

    /// The moment that [#of] wrote; empty if it did not.
    static Optional<Instant> read(String stamp) {
        try {
            return Optional.of(FORMAT.parse(stamp, Instant::from));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
