package org.careletter.letter;

import org.careletter.plan.Contributor;
import org.careletter.plan.Review;
import org.careletter.plan.ReviewNote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// When and how the plan is looked at again: a period, not a meeting.
final class ReviewPart {

    private static final List<String> AFTERWARDS =
            List.of("review.changed", "review.say", "review.summary");

    private final Sheet sheet;
    private final Phrases phrases;

    private ReviewPart(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
    }

    static void write(Sheet sheet) {
        var part = new ReviewPart(sheet);
        sheet.section(2, sheet.phrases.say("review.title"), part::body);
    }

    private void body() {
        var when = when(sheet.plan.review());
        sheet.connecting("review", when.isEmpty() ? when : when.then(whoNotes()));
        sheet.paragraph(
                List.of(
                        sheet.told("review.how", sheet.answers("review.how")),
                        sheet.told("review.sooner", sheet.answers("review.sooner"))));
        if (!when.isEmpty() && Words.of(sheet.answers("review.sooner")).isEmpty()) {
            sheet.connecting("review.sooner", sooner());
        }
        sheet.section(3, sheet.heading("review.note"), this::notes);
        for (String item : AFTERWARDS) {
            sheet.section(3, sheet.heading(item), () -> sheet.answers(sheet.answers(item)));
        }
    }

    private Text when(Review review) {
        LocalDate from = review.from();
        LocalDate to = review.to();
        if (from != null && to != null) {
            return phrases.say("review.when", "when", sheet.dates.between(from, to));
        }
        if (from != null) {
            return phrases.say("review.from", "day", sheet.dates.day(from));
        }
        return to == null ? Text.EMPTY : phrases.say("review.by", "day", sheet.dates.day(to));
    }

    private Text whoNotes() {
        var plan = sheet.plan;
        var asked = plan.review().asked();
        if (asked.isEmpty()) {
            return phrases.say("review.each-notes");
        }
        var all = new ArrayList<UUID>();
        all.add(plan.person().id());
        all.addAll(asked);
        plan.contributor(plan.letterhead().writer()).map(Contributor::id).ifPresent(all::add);
        return phrases.say("review.all-note", "names", sheet.names.all(all));
    }

    /// How to reach the writer before that.
    private Text sooner() {
        var head = sheet.plan.letterhead();
        var phone = Words.oneLine(head.phone());
        var email = Words.oneLine(head.email());
        var writer = sheet.plan.contributor(head.writer()).map(Contributor::id);
        if (writer.isEmpty() || (phone.isEmpty() && email.isEmpty())) {
            return Text.EMPTY;
        }
        return phrases.say(
                phone.isEmpty() ? "review.sooner.email" : "review.sooner.phone",
                Map.of(
                        "name",
                        sheet.names.subject(writer.get()),
                        "contact",
                        Text.of(phone.isEmpty() ? email : phone)));
    }

    private void notes() {
        for (ReviewNote note : sheet.plan.review().notes()) {
            var said = sheet.voices.inline(note.answers().of("review.note"));
            LocalDate day = note.on();
            if (day == null) {
                sheet.paragraph(said);
            } else {
                sheet.runIn(sheet.dates.day(day), said);
            }
        }
    }
}
