package org.careletter.plan.kept;

/// The form in which a letter leaves the program. The names are stored: they are never used for
/// anything else.
public enum LetterForm {
    /// A PDF.
    PDF,

    /// Plain text, UTF-8.
    TEXT,

    /// Paper; what is kept of it is the PDF that went to the printer. New in vaults of format 3.
    PAPER;

    /// How names of files end that hold such a letter, without the dot.
    public String ending() {
        return this == TEXT ? "txt" : "pdf";
    }
}
