package org.careletter.letter;

import org.careletter.plan.Copy;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Consent;
import org.careletter.plan.code.Part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who gets which parts, and what the person said to that. Who gets none is in their own copy only.
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
        lines.removeIf(Text::isEmpty);
        if (!lines.isEmpty()) {
            lines.addFirst(phrases.say("copies.person"));
        }
        var refused = sheet.isForThePerson() ? refused() : List.<Text>of();
        if (!refused.isEmpty()) {
            lines.add(
                    phrases.say(
                            isOne(refused) ? "copies.not.one" : "copies.not",
                            "names",
                            sheet.tongue.any(refused)));
        }
        sheet.runIn(phrases.say("copies.title"), Text.sentences(lines));
    }

    /// A name that ends in s may be that of many (`the volunteers`), and one with a comma goes on
    /// (`Sam Carter, your nurse`).
    private static boolean isOne(List<Text> names) {
        var first = names.getFirst().plain();
        return names.size() == 1 && !first.endsWith("s") && !first.contains(",");
    }

    private Text line(Copy copy) {
        var name = name(copy);
        if (sheet.names.isPerson(copy.to()) || copy.parts().isEmpty() || name.isEmpty()) {
            return Text.EMPTY;
        }
        var values =
                Map.of(
                        "name",
                        name,
                        "parts",
                        holding(copy.parts(), sheet),
                        "when",
                        sheet.grounds.when(copy.on()));
        return phrases.say(
                copy.consent() == Consent.YES ? "copies.yes" : "copies.not-asked", values);
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
        return to == null ? Text.filled(Words.oneLine(copy.name())) : sheet.names.whole(to);
    }

    private static Text holding(Set<Part> parts, Sheet sheet) {
        var missing = missing(parts, sheet.plan);
        if (missing.isEmpty()) {
            return sheet.phrases.fill("copies.everything", Map.of());
        }
        if (missing.size() <= FEW) {
            var left = missing.stream().map(each -> quoted(each, sheet)).toList();
            return sheet.phrases.fill("copies.except", Map.of("parts", sheet.tongue.all(left)));
        }
        return sheet.tongue.all(inList(parts, sheet));
    }

    /// Each of them as it stands in a list inside a sentence; the letter itself as one. Where the
    /// risks are named, how they were weighed up goes without saying, and so on.
    static List<Text> inList(Collection<Part> parts, Sheet sheet) {
        var all = EnumSet.noneOf(Part.class);
        all.addAll(parts);
        boolean whole = all.containsAll(Part.ofTheLetter());
        var names = new ArrayList<Text>();
        if (whole) {
            all.removeAll(Part.ofTheLetter());
            names.add(Text.of(sheet.phrases.word("part.letter.in-list")));
        }
        if (all.contains(Part.RISKS)) {
            all.remove(Part.WEIGHED);
        }
        if (whole || all.contains(Part.REVIEW)) {
            all.remove(Part.NOTICED);
        }
        all.forEach(each -> names.add(Text.of(sheet.phrases.word(key(each, "in-list")))));
        return names;
    }

    /// The parts of a plan that these lack.
    static Set<Part> missing(Collection<Part> parts, Plan plan) {
        var missing = EnumSet.allOf(Part.class);
        missing.removeAll(parts);
        for (Part optional : List.of(Part.TOGETHER, Part.MONEY)) {
            if (!plan.switchedOn().contains(optional)) {
                missing.remove(optional);
            }
        }
        return missing;
    }

    private static Text quoted(Part part, Sheet sheet) {
        return Text.of("“" + sheet.phrases.word(key(part, "title")) + "”");
    }

    private static String key(Part part, String form) {
        return "part." + part.code() + "." + form;
    }
}
