package org.careletter.letter;

/// Who tells the plan.
public enum Narrator {
    /// The person: "I" is the person alone.
    PERSON,

    /// The writer: a letter to the person. "I" is the writer, "you" the person.
    WRITER
}
