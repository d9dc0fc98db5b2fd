package org.careletter.print;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A PDF as somebody meets it who cannot see it: first from heading to heading, then element by
/// element.
final class Outline {

    private static final Pattern HEADING = Pattern.compile("\\(H([1-3])\\)(.*)");

    private Outline() {}

    /// The headings in reading order, two spaces further in for each rank.
    static List<String> headings(byte[] pdf) {
        return LogicalText.withTags(pdf)
                .lines()
                .map(HEADING::matcher)
                .filter(found -> found.find())
                .map(found -> "  ".repeat(found.group(1).charAt(0) - '1') + found.group(2))
                .toList();
    }

    /// Headings, a line of dashes, and all elements with their tags.
    static String of(byte[] pdf) {
        return headings(pdf).stream().collect(Collectors.joining("\n"))
                + "\n---\n"
                + LogicalText.withTags(pdf)
                + "\n";
    }
}
