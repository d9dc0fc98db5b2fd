package org.careletter.letter;

import org.careletter.plan.Priority;
import org.careletter.plan.Review;
import org.careletter.plan.ReviewNote;

import java.time.LocalDate;
import java.util.List;

/// What was noticed in the review period, and the whole of what is reached or no longer wanted:
/// its letter tells that in one line. What the person wants to say to somebody is in their own copy
/// only.
final class NoticedPart {

    private static final List<String> OF_A_PRIORITY =
            List.of(
                    "priority.what",
                    "priority.why",
                    "priority.difficulty",
                    "priority.bring",
                    "priority.know");

    private final Sheet sheet;
    private final Promises promises;

    private NoticedPart(Sheet sheet) {
        this.sheet = sheet;
        promises = new Promises(sheet);
    }

    static void write(Sheet sheet) {
        new NoticedPart(sheet).write();
    }

    private void write() {
        if (hasBegun(sheet.plan.review(), sheet.choices.date())) {
            sheet.plan.review().notes().forEach(this::note);
            sheet.runIn("review.changed", sheet.answers("review.changed"));
            if (sheet.isForThePerson()) {
                sheet.runIn("review.say", sheet.answers("review.say"));
            }
        }
        for (Priority priority : sheet.plan.priorities()) {
            if (!PrioritiesPart.isOpen(priority)) {
                sheet.section(2, title(priority), () -> finished(priority));
            }
        }
    }

    /// Whether it is time to look back. What was noted before that waits until then.
    static boolean hasBegun(Review review, LocalDate date) {
        var from = review.from();
        return from == null || !date.isBefore(from);
    }

    private void note(ReviewNote note) {
        var said = sheet.voices.inline(note.answers().of("review.note"));
        LocalDate day = note.on();
        if (day == null) {
            sheet.paragraph(said);
        } else {
            sheet.runIn(sheet.dates.day(day), said);
        }
    }

    private Text title(Priority priority) {
        var title = Words.oneLine(priority.title());
        return title.isEmpty() ? sheet.phrases.say("priority.unnamed") : Text.filled(title);
    }

    private void finished(Priority priority) {
        for (String item : OF_A_PRIORITY) {
            sheet.runIn(item, priority.answers().of(item));
        }
        var items = promises.items(priority.commitments());
        sheet.list(sheet.heading("commitment.what"), items, false);
    }
}
