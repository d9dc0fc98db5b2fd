package org.careletter.print.shape;

import org.careletter.letter.Span;
import org.careletter.print.font.Fonts;
import org.careletter.text.WordSigns;

import java.util.List;
import java.util.Locale;

/// Turns spans into clusters: direction by the Unicode bidirectional algorithm, typeface by
/// character, glyphs by the JDK's text layout.
public final class Shaper {

    private final Fonts fonts;
    private final String language;

    /// Shapes with these fonts.
    ///
    /// @param language BCP 47 tag of the letter
    public Shaper(Fonts fonts, String language) {
        this.fonts = fonts;
        this.language = language;
    }

    /// Shapes one paragraph.
    ///
    /// @param heading the heading it stands under, for the failure
    /// @throws MissingGlyph if a character is in no bundled font
    public ShapedText shape(List<Span> spans, Style style, String heading) throws MissingGlyph {
        var plain = spans.stream().map(Shaper::asSet).toList();
        var source = String.join("", plain.stream().map(Span::text).toList());
        if (source.isEmpty()) {
            return new ShapedText(List.of(), false);
        }
        var shaping = new Shaping(fonts, new Segments(source), style, heading);
        for (var span : plain) {
            var tag = span.language().isEmpty() ? language : span.language();
            shaping.add(span, Locale.forLanguageTag(tag).getLanguage());
        }
        return shaping.done();
    }

    /// A span with one character for each line end, and with characters for the signs of Word.
    private static Span asSet(Span span) {
        var text = WordSigns.asCharacters(span.text());
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return text.equals(span.text())
                ? span
                : new Span(text, span.language(), span.strong(), span.statement());
    }
}
