package org.careletter.print.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// An element of the letter's structure, as assistive technology reads it. Elements are told apart
/// by identity: two paragraphs with the same words are two.
public final class Node {

    /// What an element is, by the names of ISO 32000.
    public enum Tag {
        DOCUMENT("Document"),
        PART("Part"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        H4("H4"),
        P("P"),
        DIV("Div"),
        BLOCK_QUOTE("BlockQuote"),
        NOTE("Note"),
        L("L"),
        LI("LI"),
        LBL("Lbl"),
        LBODY("LBody"),
        TABLE("Table"),
        THEAD("THead"),
        TBODY("TBody"),
        TR("TR"),
        TH("TH"),
        TD("TD"),
        FIGURE("Figure");

        private final String code;

        Tag(String code) {
            this.code = code;
        }

        /// The name of ISO 32000.
        public String code() {
            return code;
        }
    }

    private final Tag tag;
    private final String note;
    private final List<Node> children = new ArrayList<>();

    private Node(Tag tag, String note) {
        this.tag = tag;
        this.note = note;
    }

    static Node root() {
        return new Node(Tag.DOCUMENT, "");
    }

    /// A new last child.
    Node add(Tag childTag) {
        return add(childTag, "");
    }

    /// A new last child.
    ///
    /// @param childNote what a figure shows in words; how a list is numbered
    Node add(Tag childTag, String childNote) {
        var child = new Node(childTag, childNote);
        children.add(child);
        return child;
    }

    /// What it is.
    public Tag tag() {
        return tag;
    }

    /// What a figure shows in words, or how a list is numbered; empty for all else.
    public String note() {
        return note;
    }

    /// The elements in it, in the order in which they are read.
    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }
}
