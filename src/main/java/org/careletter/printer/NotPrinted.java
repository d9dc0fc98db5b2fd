package org.careletter.printer;

/// The print queue did not take something. It carries no words of the system: they could hold names
/// or paths.
public final class NotPrinted extends Exception {

    private static final long serialVersionUID = 1;

    /// Why not.
    public enum Why {
        /// The queue did not take it.
        REFUSED,
        /// The printer has no paper of the letter's size: nothing was sent to it.
        NO_PAPER
    }

    private final Why why;

    /// Nothing of it is on paper.
    public NotPrinted(Why why) {
        super("the print queue did not take it");
        this.why = why;
    }

    /// Why not.
    public Why why() {
        return why;
    }
}
