package org.careletter.letter;

import org.careletter.plan.Budget;
import org.careletter.plan.code.Part;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/// Money and what it is for, if it plays a part.
final class MoneyPart {

    private final Sheet sheet;
    private final Phrases phrases;

    private MoneyPart(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
    }

    static void write(Sheet sheet) {
        var part = new MoneyPart(sheet);
        if (sheet.plan.switchedOn().contains(Part.MONEY)) {
            sheet.plan.budgets().forEach(part::write);
        }
    }

    private void write(Budget budget) {
        sheet.paragraph(
                List.of(
                        amount(budget),
                        holder(budget),
                        sheet.led("money.for", budget.answers().of("money.for")),
                        sheet.led("money.not-for", budget.answers().of("money.not-for"))));
    }

    private Text amount(Budget budget) {
        var key =
                switch (budget.period()) {
                    case ONCE -> "money.once";
                    case WEEK -> "money.week";
                    case FOUR_WEEKS -> "money.four-weeks";
                    case MONTH -> "money.month";
                    case YEAR -> "money.year";
                };
        return phrases.say(key, "amount", Text.filled(inFull(budget.amount(), budget.currency())));
    }

    private Text holder(Budget budget) {
        return switch (budget.holder()) {
            case DIRECT_PAYMENT -> phrases.say("money.direct-payment");
            case NOTIONAL -> phrases.say("money.notional");
            case PROVIDER -> provider(Words.oneLine(budget.heldBy()));
            case null -> Text.EMPTY;
        };
    }

    private Text provider(String name) {
        return name.isEmpty()
                ? phrases.say("money.some-provider")
                : phrases.say("money.provider", "name", Text.filled(name));
    }

    /// `£84`, `£84.50`, `£1,200`, `84.50 CHF`.
    private static String inFull(BigDecimal amount, String currency) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        var format =
                new DecimalFormat(
                        whole ? "#,##0" : "#,##0.00##",
                        DecimalFormatSymbols.getInstance(Locale.ROOT));
        var sign = sign(currency);
        return sign == null ? format.format(amount) + " " + currency : sign + format.format(amount);
    }

    private static @Nullable String sign(String currency) {
        return switch (currency) {
            case "GBP" -> "£";
            case "EUR" -> "€";
            case "USD" -> "$";
            default -> null;
        };
    }
}
