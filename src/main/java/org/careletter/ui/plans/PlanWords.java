package org.careletter.ui.plans;

import org.careletter.plan.kept.Summary;
import org.careletter.text.Texts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// What the list says of one plan besides its name, in words.
final class PlanWords {

    private final Clock clock;
    private final Texts texts;

    PlanWords(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /// When it last changed.
    String changed(Summary summary) {
        var changed = LocalDateTime.ofInstant(summary.changed(), clock.getZone());
        var time = DateTimeFormatter.ofPattern("HH:mm").format(changed);
        return changed.toLocalDate().equals(LocalDate.now(clock))
                ? texts.get("changed-today", Map.of("time", time))
                : day("d MMMM yyyy").format(changed);
    }

    /// When it is looked at again; empty if nobody said.
    String review(Summary summary) {
        var from = summary.reviewFrom();
        var to = summary.reviewTo();
        if (from == null || to == null) {
            return "";
        }
        var sameYear = from.getYear() == to.getYear();
        var begins =
                sameYear && from.getMonth() == to.getMonth()
                        ? "d"
                        : sameYear ? "d MMMM" : "d MMMM yyyy";
        return texts.get(
                "review",
                Map.of("from", day(begins).format(from), "to", day("d MMMM yyyy").format(to)));
    }

    /// What waits to be taken back to the person; empty if nothing does.
    String waiting(Summary summary) {
        return summary.toTakeBack() == 0
                ? ""
                : "↺ " + texts.count("take-back", summary.toTakeBack());
    }

    private DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale());
    }
}
