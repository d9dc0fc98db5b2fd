package org.careletter.session;

import java.util.function.Consumer;

/// Something that can be printed.
public interface Printable {

    /// Makes it as a PDF.
    void pdf(Consumer<byte[]> done, Consumer<Exception> failed);

    /// One sentence for why it could not be made.
    String sentence(Exception failure);

    /// It went to a printer.
    ///
    /// @param printer the printer's name
    void sent(byte[] pdf, String printer);
}
