package org.careletter.print.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.careletter.print.page.PageMark;
import org.careletter.text.Direction;
import org.careletter.text.WordSigns;

import java.util.ArrayDeque;
import java.util.Deque;

/// Bookmarks of a PDF: the letter and each enclosure, open, and their headings below them, closed.
final class Bookmarks {

    private record Open(int level, PDOutlineNode node) {}

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean any;

    Bookmarks() {
        open.push(new Open(0, outline));
    }

    /// A bookmark to a heading.
    ///
    /// @param top height of its top above the bottom of the page
    void add(PageMark.Anchor heading, PDPage page, double top) {
        while (open.element().level() >= heading.level()) {
            open.pop();
        }
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) Math.ceil(top));
        var item = new PDOutlineItem();
        item.setTitle(Direction.without(WordSigns.asCharacters(heading.title())));
        item.setDestination(destination);
        open.element().node().addLast(item);
        open.push(new Open(heading.level(), item));
        any = true;
    }

    void attach(PDDocument document) {
        if (any) {
            outline.children().forEach(PDOutlineItem::openNode);
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }
}
