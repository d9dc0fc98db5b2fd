package org.careletter.print;

import org.careletter.print.shape.MissingSign;
import org.careletter.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A letter has characters that no bundled font has. A letter never loses one silently: whoever
/// makes it reads of all of them at once, and decides whether it is made with □ in their places.
public final class UnprintableText extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<MissingSign> missing;
    private final transient byte[] inSpite;

    /// @param inSpite the letter with □ in the place of each
    UnprintableText(List<MissingSign> missing, byte[] inSpite) {
        super(
                missing.stream()
                        .map(sign -> "U+%04X".formatted(sign.codePoint()))
                        .distinct()
                        .collect(Collectors.joining(", ", "No bundled font has ", "")));
        this.missing = List.copyOf(missing);
        this.inSpite = inSpite.clone();
    }

    /// The signs with their places, in reading order.
    public List<Sign> signs() {
        return missing.stream().map(each -> new Sign(each.codePoint(), each.heading())).toList();
    }

    /// The PDF of the letter with □ in the place of each of these signs.
    public byte[] inSpite() {
        return inSpite.clone();
    }

    /// Whether each of the signs is among these, so that somebody has decided about it.
    public boolean isWithin(Set<Sign> decided) {
        return decided.containsAll(signs());
    }

    /// In plain words: which signs, and where each of them stands. A line for each of them.
    public String sentence(Locale locale) {
        var texts = Texts.beside(UnprintableText.class, locale);
        var lines = signs().stream().map(sign -> sign.line(texts)).toList();
        return texts.get("print.unprintable", Map.of("signs", String.join("\n", lines)));
    }

    /// A sign that cannot be printed.
    ///
    /// @param codePoint the character
    /// @param heading the nearest heading before it; empty when it stands before the first one
    public record Sign(int codePoint, String heading) {

        private String line(Texts texts) {
            return texts.get(
                    heading.isEmpty() ? "print.unprintable.start" : "print.unprintable.near",
                    Map.of("character", named(), "heading", heading));
        }

        private String named() {
            var name = Character.getName(codePoint);
            return "U+%04X".formatted(codePoint) + (name == null ? "" : " " + name);
        }
    }
}
