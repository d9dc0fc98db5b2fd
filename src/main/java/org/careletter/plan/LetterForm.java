package org.careletter.plan;

/// The form in which a letter leaves the program. The names are stored: they are never used for
/// anything else.
public enum LetterForm {
    /// A PDF.
    PDF,

    /// Plain text, UTF-8.
    TEXT;

    /// How names of such files end, without the dot.
    public String ending() {
        return this == PDF ? "pdf" : "txt";
    }
}
