package org.careletter.words;

/// A gentle sign that words may not be whose they seem to be. It asks; it never changes anything.
public sealed interface FirstPersonSign {

    /// A contributor's own sentence says "I": is it theirs, or the person's?
    ///
    /// @param word the word that says so, as it was typed
    record SomebodyElsesI(String word) implements FirstPersonSign {}

    /// The person's answer only says yes, as people do to a leading question.
    ///
    /// @param answer the answer
    record MerelyYes(String answer) implements FirstPersonSign {}

    /// Words noted as the person's hold a professional's word.
    ///
    /// @param word the word, as it was typed
    /// @param plain a plain way to say it
    record HardlyTheirWord(String word, String plain) implements FirstPersonSign {}

    /// A first-person sentence of the person stands in another plan, word for word. In which is not
    /// told: whoever it is may sit at the table.
    ///
    /// @param sentence the sentence, as it was typed
    record Copied(String sentence) implements FirstPersonSign {}
}
