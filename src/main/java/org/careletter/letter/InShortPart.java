package org.careletter.letter;

import org.careletter.plan.Commitment;
import org.careletter.plan.Priority;
import org.careletter.plan.code.Part;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What somebody needs to know who reads no further: what the person wants, what happens next, and
/// whom to ring. Made from the plan; the writer may put it in other words for one letter.
final class InShortPart {

    private static final int MOST_PROMISES = 3;
    private static final String ITEM = "- ";

    private final Sheet sheet;
    private final Phrases phrases;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private InShortPart(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
    }

    static void write(Sheet sheet) {
        new InShortPart(sheet).write();
    }

    private void write() {
        wanted(true, "in-short.wanted");
        wanted(false, "in-short.noted");
        next();
        if (blocks.isEmpty()) {
            return;
        }
        line("in-short.ring", sheet.reaching("in-short.ring"));
        var title = phrases.say("in-short.title");
        var own = sheet.rewordedLines("in-short", String.join("\n", lines));
        var inside = new ArrayList<Block>();
        inside.add(new Block.Heading(2, title.plain()));
        inside.addAll(own.isEmpty() ? blocks : reworded(own));
        sheet.add(new Block.Framed(inside));
    }

    /// Other words keep their lines: one that begins with a hyphen is an item of a list.
    private static List<Block> reworded(List<String> lines) {
        var reworded = new ArrayList<Block>();
        var items = new ArrayList<List<Span>>();
        for (String line : lines) {
            if (line.startsWith(ITEM) && !line.equals(ITEM)) {
                items.add(Text.filled(line.substring(ITEM.length())).spans());
            } else {
                endList(items, reworded);
                reworded.add(new Block.Paragraph(Text.filled(line).spans()));
            }
        }
        endList(items, reworded);
        return reworded;
    }

    private static void endList(List<List<Span>> items, List<Block> reworded) {
        if (!items.isEmpty()) {
            reworded.add(new Block.ItemList(items, false));
            items.clear();
        }
    }

    /// The priorities by their names, in the person's order.
    private void wanted(boolean theirs, String key) {
        var names = new ArrayList<Text>();
        int number = 0;
        for (Priority priority : sheet.plan.priorities()) {
            if (!PrioritiesPart.isShown(priority, sheet)) {
                continue;
            }
            number++;
            boolean isTheirs = !sheet.isOwn() || PrioritiesPart.isTheirs(priority, sheet);
            if (isTheirs == theirs && !priority.title().isBlank()) {
                names.add(
                        Text.of(number + " ").plus(PrioritiesPart.name(priority, number, phrases)));
            }
        }
        line(key, joined(names));
    }

    private static Text joined(List<Text> names) {
        return names.stream()
                .reduce(
                        Text.EMPTY,
                        (all, each) -> all.isEmpty() ? each : all.plus(" · ").plus(each));
    }

    /// The next promises with a day, the earliest first.
    private void next() {
        var written = new Sheet(sheet.plan, sheet.choices);
        var promises = new Promises(written);
        var items =
                promised()
                        .filter(each -> Promises.isOpen(each) && day(each) != null)
                        .filter(
                                each ->
                                        !Objects.requireNonNull(day(each))
                                                .isBefore(sheet.choices.date()))
                        .sorted(Comparator.comparing(each -> Objects.requireNonNull(day(each))))
                        .map(promises::brief)
                        .filter(each -> !each.isEmpty())
                        .limit(MOST_PROMISES)
                        .toList();
        if (!items.isEmpty()) {
            var lead = phrases.say("in-short.next");
            blocks.add(new Block.Paragraph(lead.strong().spans()));
            blocks.add(
                    new Block.ItemList(items.stream().map(Paragraphs::inOneLine).toList(), false));
            lines.add(lead.plain());
            items.forEach(each -> lines.add(ITEM + each.plain()));
        }
    }

    /// What the letter promises. A part that stays out of a copy says nothing here either.
    private Stream<Commitment> promised() {
        var parts = sheet.choices.parts();
        var priorities =
                sheet.plan.priorities().stream()
                        .filter(PrioritiesPart::isOpen)
                        .flatMap(each -> each.commitments().stream());
        var toAgree =
                sheet.plan.toAgree().stream()
                        .filter(_ -> parts.contains(Part.TO_AGREE))
                        .flatMap(each -> each.next().stream());
        var risks =
                sheet.plan.risks().stream()
                        .filter(_ -> parts.contains(Part.RISKS))
                        .flatMap(each -> each.commitments().stream());
        return Stream.of(priorities, toAgree, risks).flatMap(each -> each);
    }

    private static @Nullable LocalDate day(Commitment commitment) {
        return commitment.from() == null ? commitment.by() : commitment.from();
    }

    private void line(String key, Text text) {
        if (!text.isEmpty()) {
            var lead = phrases.say(key);
            blocks.add(new Block.Paragraph(lead.strong().then(text).spans()));
            lines.add(lead.then(text).plain());
        }
    }
}
