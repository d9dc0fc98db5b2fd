package org.careletter.printer;

/// The print queue did not take something. It carries no words of the system: they could hold names
/// or paths.
public final class NotPrinted extends Exception {

    private static final long serialVersionUID = 1;

    /// Nothing of it is on paper.
    public NotPrinted() {
        super("the print queue did not take it");
    }
}
