package org.careletter.print;

import org.careletter.letter.Letter;
import org.careletter.print.font.Fonts;
import org.careletter.print.page.PageSetter;
import org.careletter.print.pdf.PdfDrawing;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Makes letters into PDF files that are tagged for screen readers and fit to be kept: valid
/// PDF/UA-1 and PDF/A-2a.
///
/// Fonts are read when the first letter needs them and kept. Many threads may use it at once.
public final class LetterPdf {

    private final Fonts fonts = new Fonts();

    /// The bytes of the PDF. The same letter always gives the same bytes.
    ///
    /// @throws UnprintableText if a character is in no bundled font; it holds the letter with □ in
    ///     such places
    /// @throws IllegalArgumentException if a figure's picture is not among the resources
    public byte[] pdf(Letter letter) throws UnprintableText {
        try {
            var set = PageSetter.set(letter, fonts);
            var pdf = PdfDrawing.draw(letter, set);
            if (!set.missing().isEmpty()) {
                throw new UnprintableText(set.missing(), pdf);
            }
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
