package org.careletter.letter;

import org.careletter.plan.Commitment;
import org.careletter.plan.Priority;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Outcome;
import org.careletter.plan.code.PriorityStanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/// What the person wants, in their order; what is reached and what they no longer want comes last,
/// in one line each.
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
        sheet.section(2, sheet.phrases.say("priorities.title"), part::write);
    }

    /// Whether it still promises something.
    static boolean isOpen(Priority priority) {
        return priority.standing() == PriorityStanding.WANTED
                || priority.standing() == PriorityStanding.STARTED;
    }

    /// Whether the letter tells it among those that still promise something.
    static boolean isShown(Priority priority, Sheet sheet) {
        return isOpen(priority) && (saysSomething(priority) || !linked(priority, sheet).isEmpty());
    }

    private static boolean saysSomething(Priority priority) {
        return !priority.title().isBlank()
                || priority.within()
                        .flatMap(each -> each.placed())
                        .anyMatch(placed -> !Words.of(List.of(placed.statement())).isEmpty());
    }

    /// What it is called: its title, or its number.
    static Text name(Priority priority, int number, Phrases phrases) {
        var title = Words.oneLine(priority.title());
        return title.isEmpty()
                ? phrases.say("priority.untitled", "number", Text.of(Integer.toString(number)))
                : Text.filled(title);
    }

    /// Whether this is the person's own wish: they said something about it, or noted it themself.
    static boolean isTheirs(Priority priority, Sheet sheet) {
        var noted = priority.noted();
        return sheet.grounds.isAlone()
                || (noted != null && sheet.names.isPerson(noted.by()))
                || sheet.grounds.rests(
                        priority.answers().items().stream()
                                .flatMap(item -> priority.answers().of(item).stream())
                                .toList());
    }

    private void write() {
        sheet.plan.priorities().stream().filter(each -> isShown(each, sheet)).forEach(this::write);
        sheet.plan.priorities().stream()
                .filter(each -> !isOpen(each) && saysSomething(each))
                .forEach(each -> sheet.paragraph(finished(each)));
    }

    private void write(Priority priority) {
        number++;
        sheet.section(3, heading(priority), () -> body(priority));
    }

    private Text heading(Priority priority) {
        var name = name(priority, number, phrases);
        return priority.title().isBlank() ? name : Text.of(number + ". ").plus(name);
    }

    private void body(Priority priority) {
        int before = sheet.size();
        sheet.paragraph(
                List.of(
                        sheet.voices.inline(of(priority, "priority.what")),
                        sheet.voices.led(phrases.say("priority.why"), of(priority, "priority.why")),
                        started(priority),
                        ground(priority)));
        sheet.runIn("priority.difficulty", of(priority, "priority.difficulty"));
        sheet.runIn(sheet.heading("priority.bring"), brings(priority));
        var items = promises.items(priority.commitments());
        sheet.list(sheet.heading("commitment.what"), items, false);
        sheet.runIn("priority.know", of(priority, "priority.know"));
        if (sheet.size() == before) {
            sheet.paragraph(phrases.say("priority.only-named"));
        }
    }

    private Text started(Priority priority) {
        return priority.standing() == PriorityStanding.STARTED
                ? sheet.grounds.chosen("priority.started", priority.noted(), Map.of())
                : Text.EMPTY;
    }

    /// In the person's own letter: who wrote it down, where nothing in it is the person's.
    private Text ground(Priority priority) {
        if (!sheet.isOwn() || isTheirs(priority, sheet)) {
            return Text.EMPTY;
        }
        var noted = priority.noted();
        return phrases.say(
                "priority.noted", "noter", sheet.grounds.noter(noted == null ? null : noted.by()));
    }

    /// What they bring to this, and the strengths told elsewhere that help here. A strength is told
    /// once; later priorities point back.
    private Text brings(Priority priority) {
        var statements = new ArrayList<>(of(priority, "priority.bring"));
        var earlier = new TreeSet<Integer>();
        for (Statement strength : linked(priority, sheet)) {
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

    private static List<Statement> linked(Priority priority, Sheet sheet) {
        return priority.strengths().stream()
                .map(id -> StrengthsPart.byId(sheet).get(id))
                .filter(Objects::nonNull)
                .filter(each -> !each.leftOut())
                .toList();
    }

    /// One line, with what became of the promises.
    private Text finished(Priority priority) {
        var title = Words.oneLine(priority.title());
        var key =
                priority.standing() == PriorityStanding.REACHED
                        ? "priority.reached"
                        : "priority.changed-mind";
        var what = title.isEmpty() ? phrases.say("priority.unnamed") : Text.filled(title);
        return what.ended()
                .strong()
                .then(sheet.grounds.chosen(key, priority.noted(), Map.of()))
                .then(kept(priority.commitments()));
    }

    /// `Two of three promises were kept.`
    private Text kept(List<Commitment> commitments) {
        long all = commitments.stream().filter(Promises::saysSomething).count();
        long kept =
                commitments.stream()
                        .filter(each -> each.outcome() == Outcome.DONE)
                        .filter(Promises::saysSomething)
                        .count();
        if (kept == 0) {
            return Text.EMPTY;
        }
        var key = all == 1 ? "one" : kept == all ? "all" : kept == 1 ? "some-one" : "some";
        return phrases.say(
                "priority.promises." + key,
                Map.of("kept", sheet.tongue.number(kept), "all", sheet.tongue.number(all)));
    }

    private static List<Statement> of(Priority priority, String item) {
        return priority.answers().of(item);
    }
}
