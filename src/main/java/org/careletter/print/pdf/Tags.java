package org.careletter.print.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.careletter.print.page.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The structure tree of a PDF, and which stretch of which page belongs to which element.
final class Tags {

    private static final COSName ATTRIBUTES = COSName.A;
    private static final COSName OWNER = COSName.O;

    private final COSDictionary treeRoot = new COSDictionary();
    private final Map<Node, COSDictionary> elements = new HashMap<>();
    private final List<COSArray> ownersByPage = new ArrayList<>();
    private COSDictionary page = new COSDictionary();
    private COSArray owners = new COSArray();

    Tags(Node root) {
        treeRoot.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        treeRoot.setItem(COSName.K, element(root, treeRoot));
    }

    private COSDictionary element(Node node, COSDictionary parent) {
        var element = element(node.tag().code(), parent);
        describe(node, element);
        elements.put(node, element);
        for (var child : node.children()) {
            kids(element).add(element(child, element));
        }
        return element;
    }

    private static COSDictionary element(String tag, COSDictionary parent) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        element.setItem(COSName.S, COSName.getPDFName(tag));
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, new COSArray());
        return element;
    }

    private static void describe(Node node, COSDictionary element) {
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
            case DOCUMENT,
                    H1,
                    H2,
                    H3,
                    P,
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
        page.setInt(COSName.STRUCT_PARENTS, ownersByPage.size());
        owners = new COSArray();
        ownersByPage.add(owners);
    }

    /// The element of a node.
    COSDictionary element(Node node) {
        var element = elements.get(node);
        if (element == null) {
            throw new IllegalArgumentException("not an element of this letter");
        }
        return element;
    }

    /// A stretch of an element that is in another language than the letter's, or whose characters
    /// are read in another order than they stand.
    ///
    /// @param language its language; empty for that of the element
    /// @param characters the characters as they are read; empty when they stand in that order
    COSDictionary stretch(COSDictionary parent, String language, String characters) {
        var span = element("Span", parent);
        if (!language.isEmpty()) {
            span.setString(COSName.LANG, language);
        }
        if (!characters.isEmpty()) {
            span.setItem(COSName.ACTUAL_TEXT, new COSString(characters));
        }
        kids(parent).add(span);
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
        for (int at = 0; at < ownersByPage.size(); at++) {
            numbers.add(COSInteger.get(at));
            numbers.add(ownersByPage.get(at));
        }
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        treeRoot.setItem(COSName.PARENT_TREE, parents);
        treeRoot.setInt(COSName.PARENT_TREE_NEXT_KEY, ownersByPage.size());
        var marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, treeRoot);
        catalog.setItem(COSName.MARK_INFO, marked);
    }
}
