package org.careletter.vault.bytes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// A moment as it stands in the name of a file, to the second.
public final class Stamp {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Stamp() {}

    /// The moment, in UTC and to the second.
    public static String of(Instant moment) {
        return FORMAT.format(moment);
    }

    /// The moment that [#of] wrote; empty if it did not.
    public static Optional<Instant> read(String stamp) {
        try {
            return Optional.of(FORMAT.parse(stamp, Instant::from));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
