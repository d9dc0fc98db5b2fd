package org.careletter.shelf;

/// One plan, version or letter is damaged; everything else on the shelf can be read.
public final class RecordDamaged extends ShelfFailure {

    private static final long serialVersionUID = 1;

    /// A damage that this sentence explains.
    public RecordDamaged(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
