package org.careletter.print.page;

import org.careletter.print.page.PageMark.Bar;
import org.careletter.print.page.PageMark.Picture;
import org.careletter.print.page.PageMark.TextLine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How full a page is.
///
/// @param part index of the letter or enclosure it belongs to
/// @param lastOfPart whether the part ends on it
/// @param share how far down its text goes: 1 for the whole height of a page
public record PageFill(int part, boolean lastOfPart, double share) {

    /// The measure of each page of a letter that has some text on every page.
    public static List<PageFill> of(SetLetter letter) {
        var partOf = new HashMap<Node, Integer>();
        for (int at = 0; at < letter.root().children().size(); at++) {
            put(letter.root().children().get(at), at, partOf);
        }
        var parts = letter.pages().stream().map(page -> part(page, partOf)).toList();
        var fills = new ArrayList<PageFill>();
        for (int at = 0; at < parts.size(); at++) {
            int part = parts.get(at);
            boolean last = at == parts.size() - 1 || parts.get(at + 1) != part;
            fills.add(new PageFill(part, last, share(letter.pages().get(at), letter.form())));
        }
        return fills;
    }

    private static void put(Node node, int part, Map<Node, Integer> partOf) {
        partOf.put(node, part);
        node.children().forEach(each -> put(each, part, partOf));
    }

    private static int part(SetPage page, Map<Node, Integer> partOf) {
        return page.marks().stream()
                .filter(TextLine.class::isInstance)
                .map(mark -> ((TextLine) mark).node())
                .filter(partOf::containsKey)
                .map(partOf::get)
                .findFirst()
                .orElseThrow();
    }

    private static double share(SetPage page, PageForm form) {
        double lowest = page.marks().stream().mapToDouble(PageFill::bottom).max().orElse(0);
        return (lowest - form.top()) / (form.bottom() - form.top());
    }

    /// The foot of a page does not fill it.
    private static double bottom(PageMark mark) {
        return switch (mark) {
            case TextLine words when words.node() != null -> words.y() + words.line().descent();
            case Picture picture -> picture.y() + picture.height();
            case Bar bar -> bar.y() + bar.height();
            case TextLine _, PageMark.Anchor _ -> 0;
        };
    }
}
