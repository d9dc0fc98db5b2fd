package org.careletter.ui.desk.section;

import org.careletter.plan.Copy;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Consent;
import org.careletter.plan.code.Part;
import org.careletter.text.Texts;
import org.careletter.ui.kit.WrittenDates;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody gets, in one or two sentences, so that nobody has to read it off boxes.
final class CopySentence {

    // Up to here it is shorter to name what is left out.
    private static final int FEW = 4;

    private final Plan plan;
    private final Texts texts;

    CopySentence(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /// What `copy` says: who gets what, and what the person said.
    String of(Copy copy) {
        return what(copy) + ' ' + said(copy);
    }

    /// Who it is for, as the letter calls them.
    String who(Copy copy) {
        return plan.nameOf(copy.to())
                .or(() -> Optional.of(copy.name().strip()))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> texts.get("copy.who.nobody"));
    }

    private String what(Copy copy) {
        var left = Arrays.stream(Part.values()).filter(each -> !copy.parts().contains(each));
        var without = left.toList();
        if (copy.consent() == Consent.NO) {
            return say("copy.nothing", copy, List.of());
        }
        if (copy.parts().isEmpty()) {
            return say("copy.no-parts", copy, List.of());
        }
        if (without.isEmpty()) {
            return say("copy.everything", copy, without);
        }
        return without.size() <= FEW
                ? say("copy.except", copy, without)
                : say("copy.parts", copy, List.copyOf(copy.parts()));
    }

    private String say(String key, Copy copy, List<Part> parts) {
        return texts.get(key, Map.of("parts", named(parts), "who", who(copy)));
    }

    private String named(List<Part> parts) {
        return inWords(
                parts.stream().map(part -> '“' + texts.of("part", part) + '”').toList(), texts);
    }

    /// One, two or many things in a row: `a`, `a and b`, `a, b and c`.
    static String inWords(List<String> things, Texts texts) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        var first = String.join(", ", things.subList(0, things.size() - 1));
        return texts.get("and", Map.of("first", first, "last", things.getLast()));
    }

    private String said(Copy copy) {
        var on = copy.on() == null ? "" : "-on";
        var key =
                switch (copy.consent()) {
                    case NOT_ASKED -> "copy.not-asked";
                    case YES -> "copy.yes" + on;
                    case NO -> "copy.no" + on;
                };
        var date = new WrittenDates(texts.locale()).words(copy.on());
        return texts.get(key, Map.of("name", plan.person().calledAs(), "date", date));
    }
}
