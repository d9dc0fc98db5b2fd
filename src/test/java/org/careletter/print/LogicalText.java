package org.careletter.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Reads a PDF as a screen reader does: element by element through the structure tree, by the
/// characters that a stretch carries with it or else by what its glyphs read as.
public final class LogicalText {

    private static final Set<String> LINES =
            Set.of("P", "H1", "H2", "H3", "Note", "LI", "TR", "Figure");

    private final Map<COSDictionary, Map<Integer, String>> byPage = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private LogicalText() {}

    /// The text: a line for each heading, paragraph, list item, table row and figure, with white
    /// space folded.
    public static String of(byte[] pdf) {
        return read(pdf, false);
    }

    /// The same with each element's name before what it holds: `(H1)Your care plan`, and what is
    /// heard instead of the characters of an element.
    public static String withTags(byte[] pdf) {
        return read(pdf, true);
    }

    private static String read(byte[] pdf, boolean tags) {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new LogicalText();
            for (var page : document.getPages()) {
                var contents = new Contents();
                contents.processPage(page);
                reader.byPage.put(page.getCOSObject(), contents.byNumber());
            }
            reader.read(document.getDocumentCatalog().getStructureTreeRoot(), null, tags);
            return reader.text
                    .toString()
                    .replaceAll("[ \u00A0]+", " ")
                    .replaceAll(" ?\n ?", "\n")
                    .strip();
        } catch (IOException e) {
            throw new AssertionError("not a PDF", e);
        }
    }

    private void read(PDStructureNode node, @Nullable PDPage page, boolean tags) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    if (tags) {
                        var language = element.getLanguage();
                        text.append('(').append(element.getStructureType());
                        text.append(language == null ? "" : " lang=" + language).append(')');
                    }
                    appendAlternate(element, tags);
                    if (element.getActualText() != null) {
                        text.append(element.getActualText());
                    } else {
                        read(element, element.getPage(), tags);
                    }
                    text.append(
                            LINES.contains(element.getStructureType())
                                    ? "\n"
                                    : element.getStructureType().matches("T[HD]|Lbl") ? " " : "");
                }
                case PDMarkedContentReference reference ->
                        append(reference.getPage(), reference.getMCID());
                case Integer number -> append(page, number);
                case PDObjectReference _ -> {}
                default -> throw new AssertionError("unknown kid " + kid);
            }
        }
    }

    /// The words for what cannot be read; beside characters only where names are asked for too.
    private void appendAlternate(PDStructureElement element, boolean tags) {
        var alternate = element.getAlternateDescription();
        if (alternate != null && element.getStructureType().equals("Figure")) {
            text.append(alternate);
        } else if (alternate != null && tags) {
            text.append("[heard as: ").append(alternate).append(']');
        }
    }

    private void append(@Nullable PDPage page, int number) {
        if (page == null) {
            throw new AssertionError("content without a page");
        }
        text.append(byPage.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, ""));
    }

    /// The text of one page by marked content number.
    private static final class Contents extends PDFStreamEngine {

        private record MarkedContent(int number, @Nullable String actual) {}

        private final Map<Integer, StringBuilder> texts = new HashMap<>();
        private final Deque<MarkedContent> open = new ArrayDeque<>();

        Contents() {
            addOperator(new BeginText(this));
            addOperator(new EndText(this));
            addOperator(new SetFontAndSize(this));
            addOperator(new ShowTextAdjusted(this));
            addOperator(new SetMatrix(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new Concatenate(this));
            addOperator(new DrawObject(this));
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        Map<Integer, String> byNumber() {
            var all = new HashMap<Integer, String>();
            texts.forEach((number, each) -> all.put(number, each.toString()));
            return all;
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            int outer = open.isEmpty() ? -1 : open.element().number();
            int number = properties == null ? outer : properties.getInt(COSName.MCID, outer);
            var actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
            if (actual != null && number >= 0) {
                append(number, actual);
            }
            open.push(new MarkedContent(number, actual));
        }

        @Override
        public void endMarkedContentSequence() {
            open.pop();
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector shift)
                throws IOException {
            var mark = open.peek();
            if (mark == null) {
                throw new AssertionError("text that is neither tagged nor an artifact");
            }
            var read = font.toUnicode(code);
            if (mark.number() >= 0 && mark.actual() == null && read != null) {
                append(mark.number(), read);
            }
        }

        private void append(int number, String read) {
            texts.computeIfAbsent(number, _ -> new StringBuilder()).append(read);
        }
    }
}
