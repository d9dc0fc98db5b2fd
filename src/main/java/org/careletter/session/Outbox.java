package org.careletter.session;

import org.careletter.letter.LetterChoices;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.LetterForm;
import org.careletter.plan.kept.SentLetter;
import org.careletter.shelf.Records;
import org.careletter.shelf.ShelfFailure;

/// What happens when a letter leaves the program: its bytes are kept, with the version of the plan
/// it was made of, and the activity log says so.
public final class Outbox {

    private final PlanSession session;
    private final Records records;
    private final VersionKeeper versions;
    private final Diary diary;
    private final Means means;

    /// The letters of the plan in `session`.
    public Outbox(
            PlanSession session,
            Records records,
            VersionKeeper versions,
            Diary diary,
            Means means) {
        this.session = session;
        this.records = records;
        this.versions = versions;
        this.diary = diary;
        this.means = means;
    }

    /// What is known of a letter that is about to be made.
    public SentLetter address(LetterChoices choices, LetterForm form) {
        var plan = session.now();
        return new SentLetter(
                means.ids().get(),
                plan.id(),
                means.clock().instant(),
                plan.nameOf(session.writer().get()).orElse(""),
                plan.nameOf(choices.recipient()).orElse(plan.person().calledAs()),
                choices.parts(),
                form);
    }

    /// Keeps a letter that left. Called away from the window.
    public void keep(SentLetter letter, byte[] bytes) throws ShelfFailure {
        records.keepLetter(letter, bytes);
    }

    /// Tells that a letter left.
    public void left(SentLetter letter) {
        versions.letterMade();
        var deed =
                switch (letter.form()) {
                    case PDF -> Deed.LETTER_EXPORTED;
                    case TEXT -> Deed.LETTER_COPIED;
                    case PAPER -> Deed.LETTER_PRINTED;
                };
        diary.note(diary.of(deed, session.now()).withDetail(letter.recipient()));
    }
}
