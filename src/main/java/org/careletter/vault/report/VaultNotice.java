package org.careletter.vault.report;

import org.careletter.text.Texts;

import java.util.Locale;
import java.util.Set;

/// Something that the vault found and mended while it was opened or used. It works, but the person
/// has to be told.
public enum VaultNotice {
    /// The last save had not been finished and never been reported as saved; it was taken off.
    UNFINISHED_SAVE,

    /// The database was behind, as when an older copy is put back; the journal filled it up again.
    CAUGHT_UP,

    /// The database was damaged and has been made anew. Nothing is missing.
    REBUILT,

    /// The journal was damaged, or older than the database, which holds all of it. Nothing is
    /// missing.
    JOURNAL_REPLACED,

    /// The key file was damaged and has been put back from its copy. Nothing is missing.
    KEYS_RESTORED,

    /// The key file is older than the vault remembers: an older one was put back, and what was
    /// replaced since may open the vault again. Told until a secret is replaced.
    KEYS_OLDER,

    /// Damage that could not be made good in full, or a journal that is gone, so that nobody can
    /// tell: some changes or plans may be missing.
    CHANGES_LOST,

    /// No verified backup could be made this time.
    NO_BACKUP,

    /// The vault was made before there were recovery words. From now on they can be made; this is
    /// told once and never again.
    WORDS_POSSIBLE,

    /// An erased plan could not yet be taken out of every file.
    NOT_ERASED_YET,

    /// The vault is where another program copies files to other computers.
    SYNCHRONISED,

    /// The computer's clock is behind the time at which plans were changed last.
    CLOCK_BEHIND;

    /// Those that say that every change is there.
    public static final Set<VaultNotice> NOTHING_IS_MISSING =
            Set.of(CAUGHT_UP, REBUILT, JOURNAL_REPLACED, KEYS_RESTORED);

    /// What happened, what is safe and what to do next, for the person to read.
    public String sentence(Locale locale) {
        return Texts.beside(VaultNotice.class, locale).of("notice", this);
    }
}
