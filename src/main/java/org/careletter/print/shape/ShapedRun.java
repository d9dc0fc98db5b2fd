package org.careletter.print.shape;

import org.careletter.print.font.Typeface;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The glyphs of characters of one typeface and one direction, cut into pieces that belong
/// together. All measures are in thousandths of the type size.
final class ShapedRun {

    /// Glyph numbers from here on mean that nothing is drawn.
    private static final int NOTHING = 0xFFFE;

    /// Characters and their glyphs.
    ///
    /// @param from index of the first character
    /// @param to index after the last character
    /// @param advance width
    /// @param glyphs from left to right, placed from the left edge of the piece
    record Piece(int from, int to, double advance, List<Glyph> glyphs) {}

    private final Segments segments;
    private final Typeface face;
    private final int from;
    private final boolean rightToLeft;
    private final GlyphVector glyphs;
    private final float[] places;
    private final int[] ends;

    ShapedRun(Segments segments, int from, int to, Typeface face) {
        this.face = face;
        this.from = from;
        this.segments = segments;
        this.rightToLeft = (segments.level(from) & 1) == 1;
        this.glyphs = face.shape(segments.text(), from, to, rightToLeft);
        this.places = glyphs.getGlyphPositions(0, glyphs.getNumGlyphs() + 1, null);
        this.ends = ends(to - from);
    }

    /// By index of a character that starts a piece, the index after the piece's last character.
    private int[] ends(int length) {
        var starts = new boolean[length];
        for (int glyph = 0; glyph < glyphs.getNumGlyphs(); glyph++) {
            starts[glyphs.getGlyphCharIndex(glyph)] = true;
        }
        var result = new int[length];
        int end = length;
        for (int at = length - 1; at >= 0; at--) {
            result[at] = end;
            if (starts[at]) {
                end = at;
            }
        }
        return result;
    }

    /// The pieces in the order in which they are read.
    List<Piece> pieces() {
        int count = glyphs.getNumGlyphs();
        var seen = new ArrayList<Piece>();
        double left = 0;
        int at = 0;
        while (at < count) {
            int next = at + 1;
            while (next < count && glyphs.getGlyphCharIndex(next) == glyphs.getGlyphCharIndex(at)) {
                next++;
            }
            double right = next < count ? origin(next) : places[2 * count];
            int index = glyphs.getGlyphCharIndex(at);
            seen.add(
                    new Piece(
                            from + index, from + ends[index], right - left, drawn(at, next, left)));
            left = right;
            at = next;
        }
        if (rightToLeft) {
            Collections.reverse(seen);
        }
        return joined(seen);
    }

    /// The left edge of the piece whose glyphs start at `first`: that of its first glyph with a
    /// width, since marks may come before the letter that carries them. From right to left they
    /// do, as pieces of their own; these begin where the letter does, however far off they stand.
    private double origin(int first) {
        int letter = first;
        while (rightToLeft
                && letter < glyphs.getNumGlyphs() - 1
                && !segments.isEdge(from + glyphs.getGlyphCharIndex(letter))) {
            letter++;
        }
        return originOfLetter(letter);
    }

    private double originOfLetter(int first) {
        int index = glyphs.getGlyphCharIndex(first);
        for (int at = first;
                at < glyphs.getNumGlyphs() && glyphs.getGlyphCharIndex(at) == index;
                at++) {
            int id = glyphs.getGlyphCode(at);
            if (id < NOTHING && face.width(id) > 0) {
                return places[2 * at];
            }
        }
        return places[2 * first];
    }

    private List<Glyph> drawn(int first, int next, double left) {
        if (next == first + 1 && glyphs.getGlyphCode(first) < NOTHING) {
            return List.of(glyph(first, left));
        }
        var drawn = new ArrayList<Glyph>();
        for (int at = first; at < next; at++) {
            if (glyphs.getGlyphCode(at) < NOTHING) {
                drawn.add(glyph(at, left));
            }
        }
        return drawn;
    }

    private Glyph glyph(int at, double left) {
        return new Glyph(glyphs.getGlyphCode(at), places[2 * at] - left, -places[2 * at + 1]);
    }

    /// Characters without any glyph, and marks, go with the piece before them.
    private List<Piece> joined(List<Piece> pieces) {
        var kept = new ArrayList<Piece>(pieces.size());
        for (var piece : pieces) {
            var last = kept.isEmpty() ? null : kept.getLast();
            if (last != null
                    && (!segments.isEdge(piece.from())
                            || piece.glyphs().isEmpty()
                            || last.glyphs().isEmpty())) {
                kept.set(kept.size() - 1, joined(last, piece));
            } else {
                kept.add(piece);
            }
        }
        return kept;
    }

    private Piece joined(Piece one, Piece next) {
        var atLeft = rightToLeft ? next : one;
        var atRight = rightToLeft ? one : next;
        var glyphs = new ArrayList<>(atLeft.glyphs());
        for (var glyph : atRight.glyphs()) {
            glyphs.add(new Glyph(glyph.id(), glyph.x() + atLeft.advance(), glyph.y()));
        }
        return new Piece(one.from(), next.to(), one.advance() + next.advance(), glyphs);
    }
}
