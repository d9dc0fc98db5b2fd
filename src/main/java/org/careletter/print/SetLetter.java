package org.careletter.print;

import java.util.List;

/// A letter set on pages, without any PDF yet.
///
/// @param form the page
/// @param pages the pages
/// @param root the structure of the letter
record SetLetter(PageForm form, List<SetPage> pages, Node root) {

    SetLetter {
        pages = List.copyOf(pages);
    }
}
