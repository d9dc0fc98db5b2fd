package org.careletter.letter;

import org.careletter.plan.Copy;
import org.careletter.plan.code.Consent;
import org.careletter.plan.code.Part;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who gets which parts, and what the person said to that.
final class CopiesPart {

    /// The most parts that a copy may lack for it to be "everything except".
    private static final int FEW = 3;

    private final Sheet sheet;
    private final Phrases phrases;

    private CopiesPart(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
    }

    static void write(Sheet sheet) {
        new CopiesPart(sheet).write();
    }

    private void write() {
        var lines = new ArrayList<Text>();
        sheet.plan.copies().stream()
                .filter(copy -> copy.consent() != Consent.NO)
                .map(this::line)
                .forEach(lines::add);
        var refused = refused();
        if (!refused.isEmpty()) {
            lines.add(phrases.say("copies.not", "names", sheet.tongue.any(refused)));
        }
        lines.removeIf(Text::isEmpty);
        if (!lines.isEmpty()) {
            lines.addFirst(phrases.say("copies.person"));
        }
        sheet.section(2, phrases.say("copies.title"), () -> sheet.list(lines, false));
    }

    private Text line(Copy copy) {
        var name = name(copy);
        if (sheet.names.isPerson(copy.to()) || copy.parts().isEmpty() || name.isEmpty()) {
            return Text.EMPTY;
        }
        var values = Map.of("name", name, "parts", parts(copy.parts()), "when", when(copy.on()));
        return phrases.say(
                copy.consent() == Consent.YES ? "copies.yes" : "copies.not-asked", values);
    }

    private Text when(@Nullable LocalDate on) {
        return on == null
                ? Text.EMPTY
                : Text.of(" ").plus(phrases.fill("when.on", Map.of("days", sheet.dates.day(on))));
    }

    /// Whom the person said no to, with those who were kept out of the talks.
    private List<Text> refused() {
        var names = new LinkedHashSet<String>();
        sheet.plan.copies().stream()
                .filter(copy -> copy.consent() == Consent.NO)
                .map(copy -> name(copy).plain())
                .forEach(names::add);
        sheet.plan.keptOut().stream().map(Words::oneLine).forEach(names::add);
        names.remove("");
        return names.stream().map(Text::of).toList();
    }

    private Text name(Copy copy) {
        UUID to = copy.to();
        return to == null ? Text.of(Words.oneLine(copy.name())) : sheet.names.whole(to);
    }

    private Text parts(Set<Part> parts) {
        var missing = EnumSet.allOf(Part.class);
        missing.removeAll(parts);
        for (Part optional : List.of(Part.TOGETHER, Part.MONEY)) {
            if (!sheet.plan.switchedOn().contains(optional)) {
                missing.remove(optional);
            }
        }
        if (missing.isEmpty()) {
            return phrases.fill("copies.everything", Map.of());
        }
        if (missing.size() > FEW) {
            return sheet.tongue.all(parts.stream().map(each -> part(each, "in-list")).toList());
        }
        var left = missing.stream().map(each -> quoted(part(each, "title"))).toList();
        return phrases.fill("copies.except", Map.of("parts", sheet.tongue.all(left)));
    }

    private Text part(Part part, String form) {
        return Text.of(phrases.word("part." + part.code() + "." + form));
    }

    private static Text quoted(Text title) {
        return Text.of("“").plus(title).plus("”");
    }
}
