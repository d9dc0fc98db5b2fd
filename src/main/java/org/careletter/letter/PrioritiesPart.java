package org.careletter.letter;

import org.careletter.plan.Priority;
import org.careletter.plan.Statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/// What the person wants, in their order.
final class PrioritiesPart {

    private final Sheet sheet;
    private final Phrases phrases;
    private final Promises promises;

    /// The number of the priority under which a strength was told.
    private final Map<UUID, Integer> toldUnder = new LinkedHashMap<>();

    private int number;

    private PrioritiesPart(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
        promises = new Promises(sheet);
    }

    static void write(Sheet sheet) {
        var part = new PrioritiesPart(sheet);
        sheet.section(
                2,
                sheet.phrases.say("priorities.title"),
                () -> sheet.plan.priorities().forEach(part::write));
    }

    private void write(Priority priority) {
        int before = sheet.size();
        number++;
        sheet.section(3, heading(priority), () -> body(priority));
        if (sheet.size() == before) {
            number--;
        }
    }

    private Text heading(Priority priority) {
        var title = Words.oneLine(priority.title());
        var counted = Text.of(Integer.toString(number));
        return title.isEmpty()
                ? phrases.say("priority.untitled", "number", counted)
                : counted.plus(". " + title);
    }

    private void body(Priority priority) {
        int before = sheet.size();
        sheet.paragraph(
                List.of(
                        sheet.voices.inline(of(priority, "priority.what")),
                        sheet.voices.led(
                                phrases.say("priority.why"), of(priority, "priority.why"))));
        runIn(priority, "priority.difficulty");
        sheet.runIn(sheet.heading("priority.bring"), brings(priority));
        var items = promises.items(priority.commitments());
        if (!items.isEmpty()) {
            sheet.paragraph(sheet.heading("commitment.what").strong());
            sheet.list(items, false);
        }
        runIn(priority, "priority.know");
        boolean isNamed = !priority.title().isBlank();
        if (isNamed && sheet.size() == before) {
            sheet.paragraph(phrases.say("priority.only-named"));
        }
        if (sheet.size() > before) {
            sheet.paragraph(standing(priority));
        }
    }

    private void runIn(Priority priority, String item) {
        sheet.runIn(sheet.heading(item), sheet.voices.inline(of(priority, item)));
    }

    /// What they bring to this, and the strengths told elsewhere that help here. A strength is told
    /// once; later priorities point back.
    private Text brings(Priority priority) {
        var statements = new ArrayList<>(of(priority, "priority.bring"));
        var earlier = new TreeSet<Integer>();
        for (Statement strength : linked(priority)) {
            var told = toldUnder.putIfAbsent(strength.id(), number);
            if (told == null) {
                statements.add(strength);
            } else {
                earlier.add(told);
            }
        }
        earlier.remove(number);
        return sheet.voices.inline(statements).then(pointBack(List.copyOf(earlier)));
    }

    private Text pointBack(List<Integer> earlier) {
        if (earlier.isEmpty()) {
            return Text.EMPTY;
        }
        var numbers = earlier.stream().map(each -> Text.of(each.toString())).toList();
        var key = numbers.size() == 1 ? "priority.also.one" : "priority.also.many";
        return phrases.say(key, "numbers", sheet.tongue.all(numbers));
    }

    private List<Statement> linked(Priority priority) {
        return priority.strengths().stream()
                .map(id -> StrengthsPart.byId(sheet).get(id))
                .filter(Objects::nonNull)
                .filter(each -> !each.leftOut())
                .toList();
    }

    private Text standing(Priority priority) {
        return switch (priority.standing()) {
            case WANTED -> Text.EMPTY;
            case STARTED -> phrases.say("priority.started");
            case REACHED -> phrases.say("priority.reached");
            case CHANGED_MIND -> phrases.say("priority.changed-mind");
        };
    }

    private static List<Statement> of(Priority priority, String item) {
        return priority.answers().of(item);
    }
}
