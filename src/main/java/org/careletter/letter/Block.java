package org.careletter.letter;

import java.util.List;

/// A block of a letter, in reading order. Blocks say what something is, never how it looks.
public sealed interface Block {

    /// A heading.
    ///
    /// @param level 1 for the title of the letter, 2 for a section, 3 for one priority
    /// @param text the heading
    record Heading(int level, String text) implements Block {}

    /// A paragraph of the letter.
    ///
    /// @param spans its text
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /// Somebody's words that stand on their own, set off from the letter's sentences.
    ///
    /// @param spans the words, with quotation marks where the letter has them
    record Statement(List<Span> spans) implements Block {
        public Statement {
            spans = List.copyOf(spans);
        }
    }

    /// A list. No item is ever split across two pages.
    ///
    /// @param items each item's text
    /// @param ordered whether the items are numbered
    record ItemList(List<List<Span>> items, boolean ordered) implements Block {
        public ItemList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// A table with one row of headings, which is repeated on each page.
    ///
    /// @param headings text of the headings
    /// @param rows cells of each row, as many as there are headings
    record Table(List<String> headings, List<List<List<Span>>> rows) implements Block {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }
    }

    /// A picture.
    ///
    /// @param resource name of the picture among the resources
    /// @param alternative what it shows, in words
    record Figure(String resource, String alternative) implements Block {}

    /// Who writes, at the head of the first page.
    ///
    /// @param lines its parts, which may be set on one line
    record Sender(List<String> lines) implements Block {
        public Sender {
            lines = List.copyOf(lines);
        }
    }

    /// The recipient's address, placed so that a window envelope shows it.
    ///
    /// @param confidential the word above it, such as `Private`; empty for none
    /// @param lines name and address, a line each
    record Address(String confidential, List<String> lines) implements Block {
        public Address {
            lines = List.copyOf(lines);
        }
    }

    /// Room to sign.
    ///
    /// @param labels what stands below each line
    record Signatures(List<String> labels) implements Block {
        public Signatures {
            labels = List.copyOf(labels);
        }
    }

    /// What follows starts on a new page.
    record NewPage() implements Block {}
}
