package org.careletter.letter;

import org.careletter.plan.Contributor;
import org.careletter.plan.Review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// When and how the plan is looked at again: a period, not a meeting.
final class ReviewPart {

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
        var period = sheet.reworded("review", when.isEmpty() ? when : when.then(whoNotes()));
        var how = sheet.told("review.how", sheet.answers("review.how"));
        var sooner = sheet.told("review.sooner", sheet.answers("review.sooner"));
        if (!when.isEmpty() && sooner.isEmpty()) {
            sooner = sheet.reworded("review.sooner", sheet.reaching("review.sooner").capital());
        }
        sheet.paragraph(List.of(period, how, sooner));
        sheet.runIn("review.summary", sheet.answers("review.summary"));
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
        return phrases.say("review.all-note", "names", sheet.names.allAlone(all, "name.i"));
    }
}
