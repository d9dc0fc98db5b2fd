package org.careletter.ui.desk.section;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amounts of money as people write them: `£1,250.50`.
final class Amounts {

    private static final Pattern WRITTEN =
            Pattern.compile("£?\\s?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,2})?");

    private Amounts() {}

    /// The amount that was written, 0 for nothing; empty when it cannot be read as one.
    static Optional<BigDecimal> read(String written) {
        var plain = written.strip();
        if (plain.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return WRITTEN.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replaceAll("[£,\\s]", "")))
                : Optional.empty();
    }

    /// The amount as it stands in the field; empty for 0, which is an amount not yet written.
    static String words(BigDecimal amount) {
        return amount.signum() == 0 ? "" : amount.toPlainString();
    }
}
