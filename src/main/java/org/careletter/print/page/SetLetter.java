package org.careletter.print.page;

import java.util.List;

/// A letter set on pages, without any PDF yet.
///
/// @param form the page
/// @param pages the pages
/// @param root the structure of the letter
public record SetLetter(PageForm form, List<SetPage> pages, Node root) {

    /// Keeps a copy of the pages.
    public SetLetter {
        pages = List.copyOf(pages);
    }
}
