package org.careletter.print.shape;

import org.careletter.letter.Span;
import org.careletter.print.font.Fonts;
import org.careletter.text.WordSigns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Turns spans into clusters: direction by the Unicode bidirectional algorithm, typeface by
/// character, glyphs by the JDK's text layout.
public final class Shaper {

    /// □, which stands in the place of a sign that cannot be printed.
    private static final int IN_PLACE = 0x25A1;

    private final Fonts fonts;
    private final String language;
    private final Set<MissingSign> missing = new LinkedHashSet<>();

    /// Shapes with these fonts.
    ///
    /// @param language BCP 47 tag of the letter
    public Shaper(Fonts fonts, String language) {
        this.fonts = fonts;
        this.language = language;
    }

    /// Shapes one paragraph. A sign that no bundled font has becomes □, and is noted.
    ///
    /// @param heading the heading it stands under
    public ShapedText shape(List<Span> spans, Style style, String heading) {
        var set = spans.stream().map(Shaper::asSet).toList();
        while (true) {
            try {
                return shaped(set, style);
            } catch (MissingGlyph sign) {
                missing.add(new MissingSign(sign.codePoint(), heading));
                set = set.stream().map(each -> without(each, sign.codePoint())).toList();
            }
        }
    }

    /// The signs that no bundled font has, in the order in which they were met.
    public List<MissingSign> missing() {
        return List.copyOf(missing);
    }

    private ShapedText shaped(List<Span> spans, Style style) throws MissingGlyph {
        var source = Span.plain(spans);
        if (source.isEmpty()) {
            return new ShapedText(List.of(), false);
        }
        var shaping = new Shaping(fonts, new Segments(source), style);
        for (var span : spans) {
            var tag = span.language().isEmpty() ? language : span.language();
            shaping.add(span, Locale.forLanguageTag(tag).getLanguage());
        }
        return shaping.done();
    }

    private static Span without(Span span, int sign) {
        if (sign == IN_PLACE) {
            throw new IllegalStateException("no bundled font has the sign for what is missing");
        }
        var text = new StringBuilder(span.text().length());
        span.text()
                .codePoints()
                .map(each -> each == sign ? IN_PLACE : each)
                .forEach(text::appendCodePoint);
        return withText(span, text.toString());
    }

    /// A span with one character for each line end, and with characters for the signs of Word.
    private static Span asSet(Span span) {
        var text = WordSigns.asCharacters(span.text());
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return withText(span, text);
    }

    private static Span withText(Span span, String text) {
        return text.equals(span.text())
                ? span
                : new Span(text, span.language(), span.strong(), span.statement());
    }
}
