package org.careletter.plan.kept;

/// Something that somebody did, as the activity log tells it. The names are stored: they are never
/// used for anything else.
public enum Deed {
    /// A plan was begun.
    CREATED,

    /// A plan was opened.
    OPENED,

    /// Something in a plan was changed; told once for each time it is opened.
    CHANGED,

    /// A letter was exported.
    LETTER_EXPORTED,

    /// The words of a letter were copied.
    LETTER_COPIED,

    /// A letter was printed. New in vaults of format 3.
    LETTER_PRINTED,

    /// A letter that had been sent was saved once more.
    LETTER_SAVED_AGAIN,

    /// A plan file was saved.
    PLAN_FILE_SAVED,

    /// A plan came in from a plan file.
    BROUGHT_IN,

    /// Something of an earlier version of a plan was brought back.
    VERSION_BROUGHT_BACK,

    /// Everything about one person was saved in a folder.
    EVERYTHING_SAVED,

    /// The activity log was saved as a file.
    ACTIVITY_SAVED,

    /// A plan was erased.
    ERASED,

    /// Something was done in a plan that has been erased since.
    IN_AN_ERASED_PLAN,

    /// The passphrase was changed.
    PASSPHRASE_CHANGED,

    /// Recovery words were made; those from before no longer open anything.
    RECOVERY_WORDS_MADE,

    /// Plans were brought back from a safety copy.
    RESTORED,

    /// The plans were unlocked.
    UNLOCKED
}
