package org.careletter.print.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.careletter.print.page.Node;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The structure tree of a PDF, and which stretch of which page belongs to which element.
final class Tags {

    private static final COSName ATTRIBUTES = COSName.A;
    private static final COSName OWNER = COSName.O;

    private final COSDictionary treeRoot = new COSDictionary();
    private final Map<Node, COSDictionary> elements = new HashMap<>();
    private final Map<Node, Node> notes = new HashMap<>();
    private final COSArray ids = new COSArray();
    private final List<COSBase> owned = new ArrayList<>();
    private COSDictionary page = new COSDictionary();
    private COSArray owners = new COSArray();

    Tags(Node root) {
        treeRoot.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        treeRoot.setItem(COSName.K, element(root, treeRoot, null));
    }

    private COSDictionary element(Node node, COSDictionary parent, @Nullable Node above) {
        var element = element(node.tag().code(), parent);
        describe(node, element);
        elements.put(node, element);
        var note = node.tag() == Node.Tag.PART ? noteOf(node) : above;
        if (note != null) {
            notes.put(node, note);
        }
        for (var child : node.children()) {
            kids(element).add(element(child, element, note));
        }
        return element;
    }

    private static @Nullable Node noteOf(Node part) {
        return part.children().stream()
                .filter(each -> each.tag() == Node.Tag.NOTE)
                .findFirst()
                .orElse(null);
    }

    private static COSDictionary element(String tag, COSDictionary parent) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        element.setItem(COSName.S, COSName.getPDFName(tag));
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, new COSArray());
        return element;
    }

    private void describe(Node node, COSDictionary element) {
        var attributes = new COSDictionary();
        switch (node.tag()) {
            case L -> {
                attributes.setItem(OWNER, COSName.getPDFName("List"));
                attributes.setName("ListNumbering", node.note());
            }
            case TH -> {
                attributes.setItem(OWNER, COSName.getPDFName("Table"));
                attributes.setName("Scope", "Column");
            }
            case FIGURE -> {
                element.setString(COSName.ALT, node.note());
                return;
            }
            case NOTE -> {
                var id = new COSString("note%06d".formatted(ids.size() / 2 + 1));
                element.setItem(COSName.ID, id);
                ids.add(id);
                ids.add(element);
                return;
            }
            case DOCUMENT,
                    PART,
                    H1,
                    H2,
                    H3,
                    H4,
                    P,
                    DIV,
                    BLOCK_QUOTE,
                    LI,
                    LBL,
                    LBODY,
                    TABLE,
                    THEAD,
                    TBODY,
                    TR,
                    TD -> {
                return;
            }
        }
        element.setItem(ATTRIBUTES, attributes);
    }

    private static COSArray kids(COSDictionary element) {
        return (COSArray) element.getDictionaryObject(COSName.K);
    }

    /// What follows stands on this page.
    void turnTo(PDPage next) {
        page = next.getCOSObject();
        page.setInt(COSName.STRUCT_PARENTS, owned.size());
        owners = new COSArray();
        owned.add(owners);
    }

    /// The note that says what a sign in an element means; empty when its part has none.
    Optional<Node> noteFor(Node node) {
        return Optional.ofNullable(notes.get(node));
    }

    /// The element of a node.
    COSDictionary element(Node node) {
        var element = elements.get(node);
        if (element == null) {
            throw new IllegalArgumentException("not an element of this letter");
        }
        return element;
    }

    /// A last child of an element that is heard as these words instead of what it shows.
    COSDictionary said(COSDictionary parent, String tag, String words) {
        var element = within(parent, tag);
        element.setItem(COSName.ALT, new COSString(words));
        return element;
    }

    /// A last child of an element.
    COSDictionary within(COSDictionary parent, String tag) {
        var element = element(tag, parent);
        kids(parent).add(element);
        return element;
    }

    /// Gives an annotation of this page to an element.
    void give(COSDictionary element, COSDictionary annotation) {
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, annotation);
        kids(element).add(reference);
        annotation.setInt(COSName.STRUCT_PARENT, owned.size());
        owned.add(element);
    }

    /// A stretch of an element that is in another language than the letter's, or whose characters
    /// are read in another order than they stand.
    ///
    /// @param language its language; empty for that of the element
    /// @param characters the characters as they are read; empty when they stand in that order
    COSDictionary stretch(COSDictionary parent, String language, String characters) {
        var span = within(parent, "Span");
        if (!language.isEmpty()) {
            span.setString(COSName.LANG, language);
        }
        if (!characters.isEmpty()) {
            span.setItem(COSName.ACTUAL_TEXT, new COSString(characters));
        }
        return span;
    }

    /// Gives the next stretch of the page to an element, and its number there.
    int give(COSDictionary element) {
        int number = owners.size();
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        kids(element).add(reference);
        owners.add(element);
        return number;
    }

    /// Where a figure stands, in points from the bottom left corner.
    void place(Node figure, double left, double bottom, double right, double top) {
        var box = new COSArray();
        for (double side : List.of(left, bottom, right, top)) {
            box.add(new COSFloat((float) side));
        }
        var attributes = new COSDictionary();
        attributes.setItem(OWNER, COSName.getPDFName("Layout"));
        attributes.setItem(COSName.BBOX, box);
        element(figure).setItem(ATTRIBUTES, attributes);
    }

    /// Hangs the tree into the document.
    void attach(PDDocument document) {
        var numbers = new COSArray();
        for (int at = 0; at < owned.size(); at++) {
            numbers.add(COSInteger.get(at));
            numbers.add(owned.get(at));
        }
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        treeRoot.setItem(COSName.PARENT_TREE, parents);
        treeRoot.setInt(COSName.PARENT_TREE_NEXT_KEY, owned.size());
        if (ids.size() > 0) {
            var named = new COSDictionary();
            named.setItem(COSName.NAMES, ids);
            treeRoot.setItem(COSName.ID_TREE, named);
        }
        var marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, treeRoot);
        catalog.setItem(COSName.MARK_INFO, marked);
    }
}
