package org.careletter.print;

import org.careletter.letter.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The shaping of one paragraph, span after span, by stretches of one typeface and one direction.
final class Shaping {

    private final Fonts fonts;
    private final Segments segments;
    private final Style style;
    private final String heading;
    private final List<Cluster> clusters = new ArrayList<>();
    private int start;
    private @Nullable Typeface before;

    /// @param heading the heading that the paragraph stands under, for the failure
    Shaping(Fonts fonts, Segments segments, Style style, String heading) {
        this.fonts = fonts;
        this.segments = segments;
        this.style = style;
        this.heading = heading;
    }

    /// What was shaped.
    ShapedText done() {
        return new ShapedText(clusters, segments.rightToLeft());
    }

    /// Shapes the next span.
    ///
    /// @param tongue primary language of its text
    void add(Span span, String tongue) throws UnprintableText {
        int to = start + span.text().length();
        var bold = style.bold() || span.strong();
        int at = start;
        while (at < to) {
            int end = segments.edgeAfter(at, to);
            var face = choose(segments.text(at, end), tongue, bold);
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

    private Typeface choose(String cluster, String tongue, boolean bold) throws UnprintableText {
        var face = fonts.choose(cluster, tongue, bold, before);
        if (face.isEmpty()) {
            throw new UnprintableText(firstMissing(cluster, tongue, bold), heading);
        }
        return face.get();
    }

    /// Shapes from where the last stretch ended.
    private void shape(Span span, int to, Typeface face) throws UnprintableText {
        var level = segments.level(start);
        var run = new ShapedRun(segments.text(), start, to, face, (level & 1) == 1);
        var size = style.size() * face.family().scale();
        for (var piece : run.pieces()) {
            var text = segments.text(piece.from(), piece.to());
            if (piece.glyphs().stream().anyMatch(glyph -> glyph.id() == 0)) {
                throw new UnprintableText(text.codePointAt(0), heading);
            }
            clusters.add(
                    new Cluster(
                            text,
                            span.language(),
                            face,
                            size,
                            piece.advance() * size / Typeface.UNITS,
                            scaled(piece.glyphs(), size / Typeface.UNITS),
                            level,
                            segments.breakBefore(piece.to())));
        }
        start = to;
    }

    private static List<Glyph> scaled(List<Glyph> glyphs, double by) {
        if (glyphs.size() == 1) {
            return List.of(glyphs.getFirst().scaled(by));
        }
        return glyphs.stream().map(glyph -> glyph.scaled(by)).toList();
    }

    private int firstMissing(String cluster, String tongue, boolean bold) {
        return cluster.codePoints()
                .filter(each -> !Invisible.is(each))
                .filter(
                        each ->
                                fonts.choose(Character.toString(each), tongue, bold, before)
                                        .isEmpty())
                .findFirst()
                .orElse(cluster.codePointAt(0));
    }
}
