package org.careletter.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// A typeface as one document uses it.
///
/// Each pair of a glyph and the text that it stands for has a code of its own, so that a glyph that
/// stands for different letters in different words is copied as the right ones everywhere.
final class EmbeddedFont {

    private record Use(int glyph, String text) {}

    private final Typeface face;
    private final String name;
    private final Map<Use, Integer> codes = new LinkedHashMap<>();

    /// @param name its name among the page's resources
    EmbeddedFont(Typeface face, String name) {
        this.face = face;
        this.name = name;
    }

    String name() {
        return name;
    }

    /// The code that shows a glyph and reads as a text. Codes start at 1.
    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Use(glyph, text), _ -> codes.size() + 1);
    }

    /// Width of a glyph as the document says it, in thousandths of the size.
    int width(int glyph) {
        return (int) Math.round(face.width(glyph));
    }

    /// Writes the font, with only the glyphs that were used, into `font`.
    void embed(PDDocument document, COSDictionary font) throws IOException {
        var glyphs = codes.keySet().stream().map(Use::glyph).toList();
        var subset = face.subset(new TreeSet<>(glyphs));
        var description = face.description();
        var called = COSName.getPDFName(prefix(glyphs) + "+" + description.name());
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, called);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var descendants = new COSArray();
        descendants.add(descendant(document, called, subset, description));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(
                COSName.TO_UNICODE,
                stream(document, ToUnicode.map(codes.keySet().stream().map(Use::text).toList())));
    }

    private COSDictionary descendant(
            PDDocument document,
            COSName called,
            Typeface.Subset subset,
            Typeface.Description description)
            throws IOException {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, called);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(document, called, subset, description));
        font.setItem(COSName.W, widths());
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphByCode(subset)));
        return font;
    }

    private COSDictionary descriptor(
            PDDocument document,
            COSName called,
            Typeface.Subset subset,
            Typeface.Description description)
            throws IOException {
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
        var file = stream(document, subset.file());
        file.setInt(COSName.LENGTH1, subset.file().length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private COSArray widths() {
        var each = new COSArray();
        codes.keySet().forEach(use -> each.add(COSInteger.get(width(use.glyph()))));
        var widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    private byte[] glyphByCode(Typeface.Subset subset) {
        var newByOld = new HashMap<Integer, Integer>();
        subset.oldByNew().forEach((fresh, old) -> newByOld.put(old, fresh));
        var map = new byte[2 * (codes.size() + 1)];
        int at = 2;
        for (var use : codes.keySet()) {
            int glyph = newByOld.getOrDefault(use.glyph(), 0);
            map[at++] = (byte) (glyph >> 8);
            map[at++] = (byte) glyph;
        }
        return map;
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
