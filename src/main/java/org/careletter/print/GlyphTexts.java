package org.careletter.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Shares the characters of a cluster among its glyphs, so that reading the glyphs one after
/// another gives the characters in order even where glyphs changed places.
final class GlyphTexts {

    private GlyphTexts() {}

    /// By glyph, the characters it reads as; none for glyphs beyond the number of characters.
    static List<String> of(Cluster cluster) {
        int glyphs = cluster.glyphs().size();
        if (glyphs == 1) {
            return List.of(cluster.text());
        }
        var characters = cluster.text().codePoints().mapToObj(Character::toString).toList();
        var texts = new ArrayList<String>(glyphs);
        for (int at = 0; at < glyphs; at++) {
            boolean last = at == glyphs - 1;
            texts.add(
                    at >= characters.size()
                            ? ""
                            : last
                                    ? String.join("", characters.subList(at, characters.size()))
                                    : characters.get(at));
        }
        if (cluster.rightToLeft()) {
            Collections.reverse(texts);
        }
        return texts;
    }

    /// How many characters a cluster has.
    static int count(Cluster cluster) {
        return cluster.text().codePointCount(0, cluster.text().length());
    }
}
