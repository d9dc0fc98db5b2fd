package org.careletter.vault;

/// What came of bringing plans back from a safety copy.
///
/// @param back how many are now as they were in it
/// @param same how many were so already
/// @param beside how many plans stand beside another as a copy, so that neither is lost
/// @param damaged how many could not be read
public record BroughtBack(int back, int same, int beside, int damaged) {

    /// Nothing yet.
    static final BroughtBack NOTHING = new BroughtBack(0, 0, 0, 0);

    /// Both together.
    BroughtBack and(BroughtBack more) {
        return new BroughtBack(
                back + more.back, same + more.same, beside + more.beside, damaged + more.damaged);
    }
}
