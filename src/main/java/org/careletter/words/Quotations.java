package org.careletter.words;

import java.util.regex.Pattern;

/// Words quoted inside a text.
final class Quotations {

    // A single mark that closes is told from an apostrophe by not standing before a letter.
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|‘[^‘]*?’(?!\\p{L})");

    private Quotations() {}

    /// The text without what it quotes.
    static String removed(String text) {
        return QUOTED.matcher(text).replaceAll(" ");
    }
}
