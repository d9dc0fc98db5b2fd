package org.careletter.text;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/// A text with places to fill in, named in braces: `{name} said yes on {date}.` It is read once
/// from start to end, so what is put into a place is never taken for a place itself.
///
/// @param text the text
public record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /// The text with each place filled. A place without a value stays as it is.
    public String filled(Map<String, ?> values) {
        return read(
                        new StringBuilder(),
                        StringBuilder::append,
                        (before, place) -> {
                            var value = values.get(place);
                            return value == null
                                    ? before.append('{').append(place).append('}')
                                    : before.append(value);
                        })
                .toString();
    }

    /// Puts together something else than a string from the text.
    ///
    /// @param start what to begin with
    /// @param words adds the words between two places
    /// @param place adds what belongs to the place of that name
    public <T> T read(T start, BiFunction<T, String, T> words, BiFunction<T, String, T> place) {
        var matcher = PLACE.matcher(text);
        var read = start;
        var from = 0;
        while (matcher.find()) {
            read = words.apply(read, text.substring(from, matcher.start()));
            read = place.apply(read, matcher.group(1));
            from = matcher.end();
        }
        return words.apply(read, text.substring(from));
    }
}
