package org.careletter.letter;

import java.util.List;

/// A block of a letter, in reading order. Blocks say what something is, never how it looks.
public sealed interface Block {

    /// A heading.
    ///
    /// @param level 1 for the title of the letter or an enclosure, 2 for a section, 3 for one item
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

    /// A bold label that runs into the text it is the heading of.
    ///
    /// @param level its rank among the headings
    /// @param label the label, with the mark it ends with
    /// @param text what it leads into; empty where that stands below it, as a list does
    record Labelled(int level, List<Span> label, List<Span> text) implements Block {
        public Labelled {
            label = List.copyOf(label);
            text = List.copyOf(text);
        }
    }

    /// Words that an interpreter put into the letter's language: first what was said, then the
    /// interpreter's words below it.
    ///
    /// @param original what was said, in its own language
    /// @param words the interpreter's words
    record Interpreted(List<Span> original, List<Span> words) implements Block {
        public Interpreted {
            original = List.copyOf(original);
            words = List.copyOf(words);
        }
    }

    /// What the sign ° means, at the end of the part that uses it.
    ///
    /// @param spans its text, which starts with the sign
    record Note(List<Span> spans) implements Block {
        public Note {
            spans = List.copyOf(spans);
        }
    }

    /// Blocks in a frame, such as what is in short. They stay on one page.
    ///
    /// @param blocks what it frames; no frame in it
    record Framed(List<Block> blocks) implements Block {
        public Framed {
            blocks = List.copyOf(blocks);
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
}
