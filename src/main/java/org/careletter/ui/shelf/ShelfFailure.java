package org.careletter.ui.shelf;

/// Something on the shelf could not be done. The message is one plain sentence for the person at
/// the screen, without names, paths or words of a plan.
public final class ShelfFailure extends Exception {

    private static final long serialVersionUID = 1;

    /// A failure that this sentence explains.
    public ShelfFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
