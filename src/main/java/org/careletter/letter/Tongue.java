package org.careletter.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A language that letters are written in, and the joining words that change with what follows.
enum Tongue {
    ENGLISH("en-GB") {
        @Override
        String and(String next) {
            return "and";
        }

        @Override
        String or() {
            return "or";
        }

        @Override
        List<String> numbers() {
            return ENGLISH_NUMBERS;
        }
    },

    WELSH("cy") {
        @Override
        String and(String next) {
            return BEFORE_AC.matcher(next.toLowerCase(Locale.ROOT)).lookingAt() ? "ac" : "a";
        }

        @Override
        String or() {
            return "neu";
        }

        @Override
        List<String> numbers() {
            return WELSH_NUMBERS;
        }
    };

    /// Vowels, and the days of a month whose Welsh names start with one: 8, 11, 16, 21, 31.
    private static final Pattern BEFORE_AC =
            Pattern.compile("[“‘\"]?(?:[aeiouwyâêîôûŵŷáéíóú]|(?:8|11|16|21|31)(?!\\d))");

    private static final List<String> ENGLISH_NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private static final List<String> WELSH_NUMBERS =
            List.of("dim", "un", "dwy", "tair", "pedair", "pum", "chwe", "saith", "wyth", "naw");

    private final String tag;

    Tongue(String tag) {
        this.tag = tag;
    }

    /// The tongue for a language: Welsh for Welsh, English for every other.
    static Tongue of(String languageTag) {
        return isWelsh(languageTag) ? WELSH : ENGLISH;
    }

    /// BCP 47 tag of the letter's own sentences.
    String tag() {
        return tag;
    }

    /// "And" before what comes next.
    abstract String and(String next);

    /// "Or".
    abstract String or();

    /// Words for the first numbers, from nought.
    abstract List<String> numbers();

    /// A number in words, where there is one.
    Text number(long number) {
        return Text.of(
                number < numbers().size() ? numbers().get((int) number) : Long.toString(number));
    }

    /// Whether words marked with this language fit into this tongue's sentences.
    boolean speaks(String languageTag) {
        return languageTag.isBlank() || primary(languageTag).equals(primary(tag));
    }

    /// One, one and two, or one, two and three.
    Text all(List<Text> items) {
        return items.isEmpty() ? Text.EMPTY : joined(items, and(items.getLast().plain()));
    }

    /// Several items that may hold an "and" of their own: a comma stands before the last as well.
    Text each(List<Text> items) {
        var last = Text.of(and(items.getLast().plain()) + " ").plus(items.getLast());
        var before = items.subList(0, items.size() - 1);
        return before.stream()
                .reduce(Text.EMPTY, (all, next) -> all.isEmpty() ? next : all.plus(", ").plus(next))
                .plus(", ")
                .plus(last);
    }

    /// One, one or two, or one, two or three.
    Text any(List<Text> items) {
        return joined(items, or());
    }

    private static Text joined(List<Text> items, String word) {
        var left = new ArrayList<>(items);
        var joined = left.isEmpty() ? Text.EMPTY : left.removeFirst();
        while (!left.isEmpty()) {
            var next = left.removeFirst();
            joined = joined.plus(left.isEmpty() ? " " + word + " " : ", ").plus(next);
        }
        return joined;
    }

    private static boolean isWelsh(String languageTag) {
        return primary(languageTag).equals("cy");
    }

    private static String primary(String languageTag) {
        return Locale.forLanguageTag(languageTag).getLanguage();
    }
}
