package org.careletter.print.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.careletter.print.page.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sign ° behind words that nobody checked yet: a link to the note that says what it means.
/// Who hears the letter hears what it means instead of “degree sign”; who copies it copies °.
final class UncheckedSigns {

    private record Link(COSDictionary annotation, Node note) {}

    /// An annotation that is printed, as PDF/A asks of each.
    private static final int PRINT = 4;

    private final Tags tags;
    private final String words;
    private final Map<Node, COSArray> places = new HashMap<>();
    private final Set<Node> labelled = new HashSet<>();
    private final List<Link> links = new ArrayList<>();

    /// @param words what the sign means; blank where nothing is to be said of it
    UncheckedSigns(Tags tags, String words) {
        this.tags = tags;
        this.words = words;
    }

    /// The element of a sign; empty where it is a character like any other, since no note says
    /// more. At the start of a note it is the note's label, everywhere else a link to it.
    ///
    /// @param box left, bottom, right and top of the sign in points from the bottom left corner
    Optional<COSDictionary> element(Node node, List<Double> box, COSDictionary page) {
        var note = words.isBlank() ? Optional.<Node>empty() : tags.noteFor(node);
        if (node.tag() == Node.Tag.NOTE) {
            return note.filter(_ -> labelled.add(node))
                    .map(_ -> tags.said(tags.element(node), "Lbl", words));
        }
        return note.map(each -> link(tags.element(node), each, box, page));
    }

    private COSDictionary link(
            COSDictionary parent, Node note, List<Double> box, COSDictionary page) {
        var rectangle = new COSArray();
        box.forEach(side -> rectangle.add(new COSFloat(side.floatValue())));
        var border = new COSArray();
        List.of(0, 0, 0).forEach(each -> border.add(COSInteger.get(each)));
        var annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.P, page);
        annotation.setItem(COSName.RECT, rectangle);
        annotation.setItem(COSName.BORDER, border);
        annotation.setInt(COSName.F, PRINT);
        annotation.setItem(COSName.CONTENTS, new COSString(words));
        links.add(new Link(annotation, note));
        var element = tags.said(tags.within(parent, "Reference"), "Link", words);
        tags.give(element, annotation);
        var annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.setItem(COSName.ANNOTS, annotations);
            page.setName(COSName.getPDFName("Tabs"), "S");
        }
        annotations.add(annotation);
        return element;
    }

    /// Tells where a line of a note stands; its first one counts.
    ///
    /// @param top height of its top above the bottom of the page
    void noteAt(Node note, COSDictionary page, double top) {
        var place = new COSArray();
        place.add(page);
        place.add(COSName.getPDFName("XYZ"));
        place.add(COSNull.NULL);
        place.add(COSInteger.get((long) Math.ceil(top)));
        place.add(COSNull.NULL);
        places.putIfAbsent(note, place);
    }

    /// Lets each link lead to its note.
    void attach() {
        for (var link : links) {
            link.annotation().setItem(COSName.DEST, places.get(link.note()));
        }
    }
}
