package org.careletter.printer;

import java.util.List;

/// The printers of this computer. What is printed goes to the system's own print queue and nowhere
/// else: it is not written to any file by this program.
public interface Printers {

    /// The printers that are there now, in the system's order. None when the system has no
    /// printing. Takes seconds where printers are slow to answer.
    List<Printer> all();

    /// Prints a PDF on A4, the paper of every letter, in its own size, and returns once the
    /// queue has taken it.
    ///
    /// @param printer its name
    /// @param copies how many, at least 1
    /// @throws NotPrinted if the queue did not take it, or has no such paper
    void print(String printer, byte[] pdf, int copies) throws NotPrinted;

    /// The printers of the system that this program runs on.
    static Printers ofSystem() {
        return System.getProperty("os.name", "").startsWith("Windows")
                ? new WindowsPrinters()
                : new CupsPrinters("lpstat", "lp", "lpoptions");
    }
}
