package org.careletter.text;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/// The order of words in a language. Java has no order for Welsh, where ch, dd, ff, ng, ll, ph, rh
/// and th are letters of their own and each stands after another: ng after g, the others after
/// their first letter.
public final class Alphabet {

    private static final String WELSH =
            after("c", "ch")
                    + after("d", "dd")
                    + after("f", "ff")
                    + after("g", "ng")
                    + after("l", "ll")
                    + after("p", "ph")
                    + after("r", "rh")
                    + after("t", "th");

    private Alphabet() {}

    /// The order of a language, to sort whatever is shown in it.
    public static Comparator<String> of(Locale locale) {
        var order = locale.getLanguage().equals("cy") ? welsh() : Collator.getInstance(locale);
        order.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return order::compare;
    }

    private static Collator welsh() {
        var english = (RuleBasedCollator) Collator.getInstance(Locale.UK);
        try {
            return new RuleBasedCollator(english.getRules() + WELSH);
        } catch (ParseException e) {
            throw new IllegalStateException("the rules of the Welsh alphabet cannot be read", e);
        }
    }

    private static String after(String before, String letter) {
        var small = letter.substring(0, 1);
        var second = letter.substring(1);
        var large = small.toUpperCase(Locale.ROOT);
        var both = letter.toUpperCase(Locale.ROOT);
        return "& %s < %s , %s , %s , %s "
                .formatted(
                        before.toUpperCase(Locale.ROOT),
                        letter,
                        small + second.toUpperCase(Locale.ROOT),
                        large + second,
                        both);
    }
}
