package org.careletter.print.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.careletter.print.font.Typeface;
import org.careletter.print.page.Node;
import org.careletter.print.page.PageMark;
import org.careletter.print.shape.Line;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

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
    private final UncheckedSigns signs;
    private final COSDictionary page;
    private @Nullable Node owner;
    private boolean open;
    private String language = "";
    private int colour;

    PageDrawing(
            PDPage page, Tags tags, UncheckedSigns signs, Function<Typeface, EmbeddedFont> fonts) {
        this.page = page.getCOSObject();
        this.pageHeight = page.getMediaBox().getHeight();
        this.tags = tags;
        this.signs = signs;
        this.fonts = fonts;
        this.text = new TextWriter(content, pageHeight);
    }

    /// The bytes of the page's content.
    byte[] bytes() {
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    void bar(PageMark.Bar bar) {
        content.append(ORNAMENT);
        ink(bar.colour());
        numbers(bar.x(), pageHeight - bar.y() - bar.height(), bar.width(), bar.height());
        content.append("re f\n").append(END);
    }

    /// Draws a picture by its name among the page's resources.
    void picture(PageMark.Picture picture, String name) {
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

    /// Writes a line. Its runs stand in the file from left to right, as everything that copies
    /// text by its place expects; the structure has them in the order in which they are read.
    void words(PageMark.TextLine words) {
        var node = words.node();
        var clusters = words.line().clusters();
        if (node == null) {
            close();
            content.append(FOOT);
            show(words, inSight(words.line(), 0, clusters.size()));
            content.append(END);
            return;
        }
        var runs = LanguageRun.of(words.line());
        if (runs.stream().noneMatch(LanguageRun::rightToLeft)) {
            for (var run : runs) {
                sign(words, node, run)
                        .ifPresentOrElse(this::openSign, () -> open(node, run.language()));
                show(words, inSight(words.line(), run.from(), run.to()));
            }
            placed(words, node);
            return;
        }
        close();
        var numbers = new HashMap<LanguageRun, Integer>();
        for (var run : runs) {
            numbers.put(run, tags.give(sign(words, node, run).orElseGet(() -> element(node, run))));
        }
        placed(words, node);
        runs.stream()
                .sorted(Comparator.comparingDouble(each -> each.left(words.line())))
                .forEach(
                        run -> {
                            begin("Span", numbers.getOrDefault(run, 0));
                            show(words, inSight(words.line(), run.from(), run.to()));
                            content.append(END);
                        });
    }

    /// The element of a run that is the sign ° and leads to its note.
    private Optional<COSDictionary> sign(PageMark.TextLine words, Node node, LanguageRun run) {
        if (!run.unchecked()) {
            return Optional.empty();
        }
        var line = words.line();
        double left = words.x() + run.left(line);
        double base = pageHeight - words.y();
        var box =
                List.of(left, base - line.descent(), left + run.width(line), base + line.ascent());
        return signs.element(node, box, page);
    }

    private void openSign(COSDictionary element) {
        close();
        begin(element.getNameAsString(COSName.S), tags.give(element));
        open = true;
    }

    private void placed(PageMark.TextLine words, Node node) {
        if (node.tag() == Node.Tag.NOTE) {
            signs.noteAt(node, page, pageHeight - words.y() + words.line().ascent());
        }
    }

    private COSDictionary element(Node node, LanguageRun run) {
        var element = tags.element(node);
        var lang = LanguageTags.of(run.language()).orElse("");
        var characters = run.rightToLeft() ? run.text() : "";
        return lang.isEmpty() && characters.isEmpty()
                ? element
                : tags.stretch(element, lang, characters);
    }

    /// Lines of one element and one language follow each other in one run.
    private void open(Node node, String tongue) {
        if (open && owner == node && language.equals(tongue)) {
            return;
        }
        close();
        var lang = LanguageTags.of(tongue);
        var element = tags.element(node);
        begin(
                lang.isPresent() ? "Span" : node.tag().code(),
                tags.give(lang.map(each -> tags.stretch(element, each, "")).orElse(element)));
        open = true;
        owner = node;
        language = tongue;
    }

    private void begin(String tag, int number) {
        content.append('/').append(tag).append(" <</MCID ").append(number).append(">> BDC\n");
    }

    /// Ends the run that is being written.
    void close() {
        if (open) {
            content.append(END);
            open = false;
            owner = null;
        }
    }

    /// Indices of clusters from left to right.
    private static List<Integer> inSight(Line line, int from, int to) {
        var indices = IntStream.range(from, to).boxed();
        return line.isLeftToRight()
                ? indices.toList()
                : indices.sorted(Comparator.comparingDouble(line::left)).toList();
    }

    private void show(PageMark.TextLine words, List<Integer> indices) {
        ink(words.colour());
        text.begin();
        for (int at : indices) {
            var cluster = words.line().clusters().get(at);
            if (!cluster.glyphs().isEmpty()) {
                text.show(
                        fonts.apply(cluster.face()),
                        cluster,
                        words.x() + words.line().left(at),
                        words.y());
            }
        }
        text.end();
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
