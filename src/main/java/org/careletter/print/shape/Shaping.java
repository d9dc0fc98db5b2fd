package org.careletter.print.shape;

import org.careletter.letter.Span;
import org.careletter.print.font.Fonts;
import org.careletter.print.font.Typeface;
import org.careletter.text.Direction;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The shaping of one paragraph, span after span, by stretches of one typeface and one direction.
final class Shaping {

    private final Fonts fonts;
    private final Segments segments;
    private final Style style;
    private final List<Cluster> clusters = new ArrayList<>();
    private int spanStart;
    private int start;
    private @Nullable Typeface before;

    Shaping(Fonts fonts, Segments segments, Style style) {
        this.fonts = fonts;
        this.segments = segments;
        this.style = style;
    }

    /// What was shaped.
    ShapedText done() {
        return new ShapedText(clusters, segments.rightToLeft());
    }

    /// Shapes the next span.
    ///
    /// @param tongue primary language of its text
    void add(Span span, String tongue) throws MissingGlyph {
        spanStart = start;
        int to = start + span.text().length();
        var bold = style.bold() || span.strong();
        int at = start;
        while (at < to) {
            int end = segments.edgeAfter(at, to);
            var face = fonts.choose(segments.text(at, end), tongue, bold, before).orElse(null);
            if (face == null) {
                end = at + Character.charCount(segments.text(at, end).codePointAt(0));
                face = chooseForOne(segments.text(at, end), tongue, bold);
            }
            if (before != null
                    && at > start
                    && (face != before || segments.level(at) != segments.level(start))) {
                shape(span, at, before);
            }
            before = face;
            at = end;
        }
        if (before != null && to > start) {
            shape(span, to, before);
        }
    }

    /// A mark may stand on a letter of another script. They are set by two fonts then.
    private Typeface chooseForOne(String character, String tongue, boolean bold)
            throws MissingGlyph {
        var face = fonts.choose(character, tongue, bold, before);
        if (face.isEmpty()) {
            throw new MissingGlyph(character.codePointAt(0));
        }
        return face.get();
    }

    /// Shapes from where the last stretch ended.
    private void shape(Span span, int to, Typeface face) throws MissingGlyph {
        var level = segments.level(start);
        var run = new ShapedRun(segments, start, to, face);
        var size = style.size() * face.family().scale();
        for (var piece : run.pieces()) {
            var text = segments.text(piece.from(), piece.to());
            if (piece.glyphs().stream().anyMatch(glyph -> glyph.id() == 0)) {
                throw new MissingGlyph(text.codePointAt(0));
            }
            clusters.add(
                    new Cluster(
                            withoutSpent(text),
                            span.language(),
                            face,
                            size,
                            piece.advance() * size / Typeface.UNITS,
                            scaled(piece.glyphs(), size / Typeface.UNITS),
                            level,
                            segments.breakBefore(piece.to()),
                            piece.from() == spanStart && isUncheckedSign(span, text)));
        }
        start = to;
    }

    /// The characters without those that have done what they are for once the text is shaped:
    /// they would only make what is copied out of the letter run otherwise than it does, and PDF/UA
    /// allows no code to read as U+FEFF.
    private static String withoutSpent(String text) {
        return Direction.without(text).replace("\uFEFF", "");
    }

    /// The letter puts ° behind words in a span of its own sentences.
    private static boolean isUncheckedSign(Span span, String text) {
        return text.equals("°") && span.statement() == null && span.language().isEmpty();
    }

    private static List<Glyph> scaled(List<Glyph> glyphs, double by) {
        if (glyphs.size() == 1) {
            return List.of(glyphs.getFirst().scaled(by));
        }
        return glyphs.stream().map(glyph -> glyph.scaled(by)).toList();
    }
}
