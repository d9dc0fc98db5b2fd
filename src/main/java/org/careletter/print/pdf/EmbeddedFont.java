package org.careletter.print.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.careletter.print.font.ComposedGlyph;
import org.careletter.print.font.Typeface;
import org.careletter.print.shape.Cluster;
import org.careletter.print.shape.Glyph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// A typeface as one document uses it.
///
/// Each cluster of characters is one code, and each pair of a shape and the text that it stands for
/// has a code of its own. Whatever copies the text by its codes gets the right characters then,
/// also where a script changes the order of its signs or shares a shape among letters.
final class EmbeddedFont {

    private record Coded(List<Glyph> glyphs, int width, String text) {}

    /// Room between two codes, in thousandths of the size, that may be read as a space.
    private static final double GAP = 40;

    private final Typeface face;
    private final String name;
    private final Map<Coded, Integer> codes = new LinkedHashMap<>();

    /// @param name its name among the page's resources
    EmbeddedFont(Typeface face, String name) {
        this.face = face;
        this.name = name;
    }

    String name() {
        return name;
    }

    /// The code that shows a cluster. Codes start at 1.
    int code(Cluster cluster) {
        return codes.computeIfAbsent(
                new Coded(shape(cluster), width(cluster), cluster.text()), _ -> codes.size() + 1);
    }

    /// Width of a cluster's code as the document says it, in thousandths of the size.
    int width(Cluster cluster) {
        return isPlain(cluster)
                ? (int) Math.round(face.width(cluster.glyphs().getFirst().id()))
                : (int) Math.max(0, Math.round(cluster.advance() * toUnits(cluster)));
    }

    private static double toUnits(Cluster cluster) {
        return Typeface.UNITS / cluster.size();
    }

    /// Whether a cluster is one glyph of the font as it is. One with much room after it is not:
    /// the room belongs to its code, or whoever copies the text sees a gap inside a word there.
    private boolean isPlain(Cluster cluster) {
        if (cluster.glyphs().size() != 1 || !isAtOrigin(cluster.glyphs().getFirst())) {
            return false;
        }
        double room =
                cluster.advance() * toUnits(cluster) - face.width(cluster.glyphs().getFirst().id());
        return room < GAP;
    }

    private static boolean isAtOrigin(Glyph glyph) {
        return glyph.x() == 0 && glyph.y() == 0;
    }

    /// The glyphs of a cluster, placed in whole thousandths of the size.
    private List<Glyph> shape(Cluster cluster) {
        if (isPlain(cluster)) {
            return cluster.glyphs();
        }
        return cluster.glyphs().stream()
                .map(glyph -> glyph.scaled(toUnits(cluster)))
                .map(glyph -> new Glyph(glyph.id(), Math.rint(glyph.x()), Math.rint(glyph.y())))
                .toList();
    }

    /// Writes the font, with only the glyphs that were used, into `font`.
    void embed(PDDocument document, COSDictionary font) throws IOException {
        var glyphs =
                codes.keySet().stream()
                        .flatMap(coded -> coded.glyphs().stream().map(Glyph::id))
                        .toList();
        var subset = face.subset(new TreeSet<>(glyphs));
        var glyphByCode = glyphByCode(subset);
        var file = subset.file().bytes();
        var called = COSName.getPDFName(prefix(glyphs) + "+" + face.description().name());
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, called);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var descendants = new COSArray();
        var descriptor = descriptor(called, stream(document, file), file.length);
        descendants.add(descendant(called, descriptor, stream(document, glyphByCode)));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(
                COSName.TO_UNICODE,
                stream(document, ToUnicode.map(codes.keySet().stream().map(Coded::text).toList())));
    }

    private COSDictionary descendant(
            COSName called, COSDictionary descriptor, COSStream glyphByCode) {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, called);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setItem(COSName.W, widths());
        font.setItem(COSName.CID_TO_GID_MAP, glyphByCode);
        return font;
    }

    private COSDictionary descriptor(COSName called, COSStream file, int length)
            throws IOException {
        var description = face.description();
        var box = new COSArray();
        for (double side :
                List.of(
                        description.left(),
                        description.bottom(),
                        description.right(),
                        description.top())) {
            box.add(COSInteger.get(Math.round(side)));
        }
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, called);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setItem(COSName.ASCENT, new COSFloat((float) face.ascent()));
        descriptor.setItem(COSName.DESCENT, new COSFloat((float) -face.descent()));
        descriptor.setInt(COSName.CAP_HEIGHT, 700);
        descriptor.setInt(COSName.STEM_V, face.bold() ? 140 : 80);
        file.setInt(COSName.LENGTH1, length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private COSArray widths() {
        var each = new COSArray();
        codes.keySet().forEach(coded -> each.add(COSInteger.get(coded.width())));
        var widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    /// Adds the glyphs that have to be composed to the file, and tells the glyph of each code.
    private byte[] glyphByCode(Typeface.Subset subset) {
        var composed = new ArrayList<ComposedGlyph>();
        var map = ByteBuffer.allocate(2 * (codes.size() + 1));
        map.putShort((short) 0);
        for (var coded : codes.keySet()) {
            var first = coded.glyphs().getFirst();
            if (coded.glyphs().size() == 1
                    && isAtOrigin(first)
                    && coded.width() == Math.round(face.width(first.id()))) {
                map.putShort((short) subset.glyph(first.id()));
            } else {
                map.putShort((short) (subset.file().glyphs() + composed.size()));
                composed.add(composed(coded, subset));
            }
        }
        subset.file().add(composed);
        return map.array();
    }

    private ComposedGlyph composed(Coded coded, Typeface.Subset subset) {
        var components =
                coded.glyphs().stream()
                        .map(
                                glyph ->
                                        new ComposedGlyph.Component(
                                                subset.glyph(glyph.id()),
                                                (int) Math.round(glyph.x() / face.unit()),
                                                (int) Math.round(glyph.y() / face.unit())))
                        .toList();
        return new ComposedGlyph((int) Math.round(coded.width() / face.unit()), components);
    }

    /// Six capitals that tell subsets of one font apart, from the glyphs alone.
    private static String prefix(List<Integer> glyphs) {
        long rest = Integer.toUnsignedLong(new ArrayList<>(glyphs).hashCode());
        var prefix = new StringBuilder();
        for (int at = 0; at < 6; at++) {
            prefix.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return prefix.toString();
    }

    private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
