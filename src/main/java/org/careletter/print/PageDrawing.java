package org.careletter.print;

import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// Writes the content of one page: ornaments first, then the text in reading order, then the foot.
final class PageDrawing {

    private static final String FOOT = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
    private static final String ORNAMENT = "/Artifact <</Type /Layout>> BDC\n";
    private static final String END = "EMC\n";

    private final StringBuilder content = new StringBuilder();
    private final double pageHeight;
    private final Tags tags;
    private final Function<Typeface, EmbeddedFont> fonts;
    private final TextWriter text;
    private @Nullable Node owner;
    private @Nullable COSDictionary open;
    private String language = "";
    private int colour;

    PageDrawing(double pageHeight, Tags tags, Function<Typeface, EmbeddedFont> fonts) {
        this.pageHeight = pageHeight;
        this.tags = tags;
        this.fonts = fonts;
        this.text = new TextWriter(content, pageHeight);
    }

    /// The bytes of the page's content.
    byte[] bytes() {
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    void bar(Mark.Bar bar) {
        content.append(ORNAMENT);
        ink(bar.colour());
        numbers(bar.x(), pageHeight - bar.y() - bar.height(), bar.width(), bar.height());
        content.append("re f\n").append(END);
    }

    /// Draws a picture by its name among the page's resources.
    void picture(Mark.Picture picture, String name) {
        close();
        double bottom = pageHeight - picture.y() - picture.height();
        int number = tags.give(tags.element(picture.node()));
        tags.place(
                picture.node(),
                picture.x(),
                bottom,
                picture.x() + picture.width(),
                bottom + picture.height());
        content.append("/Figure <</MCID ").append(number).append(">> BDC\nq ");
        numbers(picture.width(), 0, 0, picture.height(), picture.x(), bottom);
        content.append("cm /").append(name).append(" Do Q\n").append(END);
    }

    /// Writes a line. Lines of one element follow each other in one stretch.
    void words(Mark.Words words) {
        var clusters = words.line().clusters();
        var node = words.node();
        if (node == null) {
            foot(words);
            return;
        }
        int from = 0;
        while (from < clusters.size()) {
            int to = from + 1;
            var tongue = clusters.get(from).language();
            while (to < clusters.size() && clusters.get(to).language().equals(tongue)) {
                to++;
            }
            open(node, tongue);
            ink(words.colour());
            text.begin();
            show(words, from, to, true);
            text.end();
            from = to;
        }
    }

    private void foot(Mark.Words words) {
        close();
        content.append(FOOT);
        ink(words.colour());
        text.begin();
        show(words, 0, words.line().clusters().size(), false);
        text.end();
        content.append(END);
    }

    private void open(Node node, String tongue) {
        if (open != null && owner == node && language.equals(tongue)) {
            return;
        }
        close();
        var element = tags.element(node);
        var lang = Languages.of(tongue);
        if (lang.isPresent()) {
            element = tags.inLanguage(element, lang.get());
        }
        content.append('/')
                .append(lang.isPresent() ? "Span" : node.tag().code())
                .append(" <</MCID ")
                .append(tags.give(element))
                .append(">> BDC\n");
        owner = node;
        open = element;
        language = tongue;
    }

    /// Ends the stretch that is being written.
    void close() {
        if (open != null) {
            content.append(END);
            open = null;
            owner = null;
        }
    }

    /// Shows clusters word by word. What would not be copied right by its glyphs alone carries its
    /// characters with it.
    private void show(Mark.Words words, int from, int to, boolean readable) {
        var clusters = words.line().clusters();
        int start = from;
        while (start < to) {
            int end = wordEnd(clusters, start, to);
            boolean spelled = readable && needsSpelling(clusters.subList(start, end));
            if (spelled) {
                text.stop();
                content.append("/Span <</ActualText <FEFF");
                for (var cluster : clusters.subList(start, end)) {
                    content.append(ToUnicode.hex(cluster.text()));
                }
                content.append(">>> BDC\n");
            }
            if (clusters.get(start).rightToLeft()) {
                for (int at = end - 1; at >= start; at--) {
                    show(words, at);
                }
            } else {
                for (int at = start; at < end; at++) {
                    show(words, at);
                }
            }
            if (spelled) {
                text.stop();
                content.append(END);
            }
            start = end;
        }
    }

    private static int wordEnd(List<Cluster> clusters, int start, int to) {
        var first = clusters.get(start);
        int end = start + 1;
        while (end < to
                && clusters.get(end).level() == first.level()
                && !(clusters.get(end - 1).isSpace() && !clusters.get(end).isSpace())) {
            end++;
        }
        return end;
    }

    private static boolean needsSpelling(List<Cluster> word) {
        return word.stream()
                .anyMatch(
                        cluster ->
                                cluster.rightToLeft()
                                        || cluster.glyphs().size() > GlyphTexts.count(cluster));
    }

    private void show(Mark.Words words, int at) {
        var cluster = words.line().clusters().get(at);
        var font = fonts.apply(cluster.face());
        double left = words.x() + words.line().left(at);
        var texts = GlyphTexts.of(cluster);
        for (int glyph = 0; glyph < texts.size(); glyph++) {
            var drawn = cluster.glyphs().get(glyph);
            text.show(
                    font,
                    cluster.size(),
                    font.code(drawn.id(), texts.get(glyph)),
                    font.width(drawn.id()),
                    left + drawn.x(),
                    words.y() - drawn.y());
        }
    }

    private void ink(int wanted) {
        if (wanted != colour) {
            colour = wanted;
            numbers((wanted >> 16) / 255.0, (wanted >> 8 & 0xFF) / 255.0, (wanted & 0xFF) / 255.0);
            content.append("rg\n");
        }
    }

    private void numbers(double... values) {
        for (double value : values) {
            content.append(TextWriter.number(value)).append(' ');
        }
    }
}
