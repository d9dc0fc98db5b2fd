package org.careletter.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The codes of choices in files: `people-i-know` for `PEOPLE_I_KNOW`.
final class Codes {

    private Codes() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The choice with a code; empty when the type has none.
    static Optional<? extends Enum<?>> find(Class<?> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> (Enum<?>) each)
                .filter(each -> of(each).equals(code))
                .findFirst();
    }
}
