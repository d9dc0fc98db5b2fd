package org.careletter.session;

import org.careletter.letter.Letter;
import org.careletter.print.UnprintableText;

/// Sets a letter as a PDF.
@FunctionalInterface
public interface Typesetter {

    /// The letter as a tagged PDF.
    ///
    /// @throws UnprintableText if it holds a character that no bundled typeface has
    byte[] pdf(Letter letter) throws UnprintableText;
}
