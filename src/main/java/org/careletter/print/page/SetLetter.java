package org.careletter.print.page;

import org.careletter.print.shape.MissingSign;

import java.util.List;

/// A letter set on pages, without any PDF yet.
///
/// @param form the page
/// @param pages the pages
/// @param root the structure of the letter
/// @param missing the signs that no bundled font has, in reading order; □ stands in their place
public record SetLetter(PageForm form, List<SetPage> pages, Node root, List<MissingSign> missing) {

    /// Keeps a copy of the lists.
    public SetLetter {
        pages = List.copyOf(pages);
        missing = List.copyOf(missing);
    }
}
