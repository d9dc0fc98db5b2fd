package org.careletter.ui.records;

import org.careletter.plan.kept.Summary;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Surroundings;
import org.careletter.vault.BroughtBack;
import org.careletter.vault.CopyContents;
import org.careletter.vault.SafetyCopy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;

/// What is said about safety copies.
record CopyWords(Texts texts, Surroundings surroundings) {

    private static final int NAMES = 8;

    /// When a copy was made: "Saturday 14 November 2026, 10:02".
    String date(SafetyCopy copy) {
        return format("EEEE d MMMM yyyy, HH:mm", copy.made());
    }

    /// When a plan was last changed.
    String changed(Summary plan) {
        return texts.get("changed", Map.of("date", format("d MMMM yyyy, HH:mm", plan.changed())));
    }

    /// The names in a copy, the first few of them.
    String names(CopyContents contents) {
        var plans = contents.plans();
        var names =
                plans.stream().limit(NAMES).map(Summary::name).collect(Collectors.joining(", "));
        return plans.size() > NAMES
                ? texts.get("and-more", Map.of("names", names, "n", plans.size() - NAMES))
                : names;
    }

    /// What came of bringing back.
    String came(BroughtBack came) {
        var said = new ArrayList<String>();
        if (came.back() > 0) {
            said.add(texts.count("back", came.back()));
        }
        if (came.beside() > 0) {
            said.add(texts.count("beside", came.beside()));
        }
        if (came.same() > 0) {
            said.add(texts.count("same", came.same()));
        }
        if (came.damaged() > 0) {
            said.add(texts.count("unreadable", came.damaged()));
        }
        return said.isEmpty() ? texts.get("nothing-came") : String.join(" ", said);
    }

    private String format(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale())
                .format(LocalDateTime.ofInstant(moment, surroundings.clock().getZone()));
    }
}
