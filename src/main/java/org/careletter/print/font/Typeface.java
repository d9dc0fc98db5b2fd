package org.careletter.print.font;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One bundled font: the same file read twice, once to shape text with and once to embed.
///
/// All measures are in thousandths of the type size.
public final class Typeface {

    /// Thousandths in the type size, the unit of PDF.
    public static final int UNITS = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final List<String> EMBEDDED_TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final Family family;
    private final boolean bold;
    private final Font font;
    private final TrueTypeFont file;
    private final double ascent;
    private final double descent;
    private final double unit;
    private final double[] widths;

    private Typeface(Family family, boolean bold, Font font, TrueTypeFont file) throws IOException {
        this.family = family;
        this.bold = bold;
        this.font = font;
        this.file = file;
        this.unit = (double) UNITS / file.getUnitsPerEm();
        this.ascent = file.getHorizontalHeader().getAscender() * unit;
        this.descent = -file.getHorizontalHeader().getDescender() * unit;
        this.widths = new double[file.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < widths.length; glyph++) {
            widths[glyph] = file.getAdvanceWidth(glyph) * unit;
        }
    }

    /// Reads a bundled font.
    static Typeface read(Family family, boolean bold) {
        var name = family.file() + (bold ? "-Bold.ttf" : "-Regular.ttf");
        try (var in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no bundled font " + name);
            }
            var bytes = in.readAllBytes();
            var font =
                    Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                            .deriveFont(
                                    Map.of(
                                            TextAttribute.SIZE,
                                            UNITS,
                                            TextAttribute.KERNING,
                                            TextAttribute.KERNING_ON,
                                            TextAttribute.LIGATURES,
                                            family.ligatures() ? TextAttribute.LIGATURES_ON : 0));
            var file = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            return new Typeface(family, bold, font, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("damaged bundled font " + name, e);
        }
    }

    /// The family it belongs to.
    public Family family() {
        return family;
    }

    /// Whether it is the bold weight of its family.
    public boolean bold() {
        return bold;
    }

    /// Height above the base line that its letters need.
    public double ascent() {
        return ascent;
    }

    /// Depth below the base line that its letters need.
    public double descent() {
        return descent;
    }

    /// Whether it has a character.
    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /// Chooses and places the glyphs of characters of one direction.
    public GlyphVector shape(char[] text, int from, int to, boolean rightToLeft) {
        return font.layoutGlyphVector(
                EXACT,
                text,
                from,
                to,
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /// The width of a glyph in the file.
    public double width(int glyph) {
        return widths[glyph];
    }

    /// Units of the font file in thousandths of the size.
    public double unit() {
        return unit;
    }

    /// A font file with only these glyphs, and where each of them is in it.
    ///
    /// @param glyphs numbers of glyphs of this font
    public synchronized Subset subset(Set<Integer> glyphs) throws IOException {
        var subsetter = new TTFSubsetter(file, EMBEDDED_TABLES);
        subsetter.addGlyphIds(glyphs);
        var newByOld = new HashMap<Integer, Integer>();
        subsetter.getGIDMap().forEach((fresh, old) -> newByOld.put(old, fresh));
        var out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        return new Subset(new FontFile(out.toByteArray()), newByOld);
    }

    /// The font's own description, for its descriptor in a PDF.
    public synchronized Description description() throws IOException {
        var head = file.getHeader();
        return new Description(
                file.getName(),
                head.getXMin() * unit,
                head.getYMin() * unit,
                head.getXMax() * unit,
                head.getYMax() * unit);
    }

    /// A font file with some of the glyphs.
    ///
    /// @param file the file
    /// @param newByOld the glyph of this file, by glyph of the whole font
    public record Subset(FontFile file, Map<Integer, Integer> newByOld) {

        /// The glyph of the file that a glyph of the whole font became; 0 when it was left out.
        public int glyph(int old) {
            return newByOld.getOrDefault(old, 0);
        }
    }

    /// What a font says about itself, in thousandths of the type size.
    ///
    /// @param name PostScript name
    /// @param left smallest x of any glyph
    /// @param bottom smallest y of any glyph
    /// @param right largest x of any glyph
    /// @param top largest y of any glyph
    public record Description(String name, double left, double bottom, double right, double top) {}
}
