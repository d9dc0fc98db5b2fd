package org.careletter.letter;

import org.careletter.guide.GuideItem;
import org.careletter.guide.Guides;
import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The sheet on which the letter or one enclosure is written: the blocks so far, and everything it
/// is written with. Each sheet may be read on its own, so each introduces people anew.
final class Sheet {

    final Plan plan;
    final LetterChoices choices;
    final Phrases phrases;
    final Tongue tongue;
    final Dates dates;
    final Names names;
    final Voices voices;
    final Grounds grounds;

    private final Guides guides;
    private final List<Block> blocks = new ArrayList<>();
    private final SequencedMap<String, String> connecting = new LinkedHashMap<>();

    /// The rank of the heading under which is written.
    private int level = 1;

    Sheet(Plan plan, LetterChoices choices) {
        this.plan = plan;
        this.choices = choices;
        tongue = Tongue.of(plan.person().language());
        guides = Guides.in(plan.person().language());
        phrases = Phrases.of(tongue, choices.narrator());
        dates = new Dates(tongue, phrases);
        names = new Names(plan, choices.narrator(), phrases, tongue);
        voices = new Voices(names, phrases, choices);
        grounds = new Grounds(plan, names, phrases, dates, isOwn());
    }

    boolean isOwn() {
        return choices.narrator() == Narrator.PERSON;
    }

    /// Whether it goes to the person, and not as a copy to somebody else.
    boolean isForThePerson() {
        return choices.recipient() == null || names.isPerson(choices.recipient());
    }

    /// The plan's own answers to a guide item.
    List<Statement> answers(String item) {
        return plan.answers().of(item);
    }

    /// The heading of a guide item, which also leads into its answers inside a paragraph.
    Text heading(String item) {
        return Text.of(
                guides.item(item)
                        .map(isOwn() ? GuideItem::headingOwn : GuideItem::headingToPerson)
                        .orElseThrow());
    }

    /// The items of a guide, in its order.
    List<String> items(String guide) {
        return guides.guide(guide).items().stream().map(GuideItem::id).toList();
    }

    /// A heading and what `body` writes below it. Without a body there is no heading.
    void section(int rank, Text heading, Runnable body) {
        int at = blocks.size();
        int above = level;
        level = rank;
        body.run();
        level = above;
        if (blocks.size() > at) {
            blocks.add(at, new Block.Heading(rank, heading.plain()));
        }
    }

    /// How many blocks there are; tells whether something was written.
    int size() {
        return blocks.size();
    }

    /// Answers inside a paragraph, after the item's heading as a lead.
    Text led(String item, List<Statement> statements) {
        return voices.led(heading(item), statements);
    }

    /// Answers inside a paragraph; without a lead where they are whole sentences of the letter.
    Text told(String item, List<Statement> statements) {
        return voices.told(heading(item), statements);
    }

    /// The item's heading in bold and, in the same paragraph, the answers. No answers, no heading.
    void runIn(String item, List<Statement> statements) {
        runIn(heading(item), voices.inline(statements));
    }

    /// A bold label and, in the same paragraph, a text. No text, no label.
    void runIn(Text label, Text text) {
        if (!text.isEmpty()) {
            labelled(text.goesOn() ? label.plus(":") : label.ended(), text);
        }
    }

    /// A bold label over a list.
    void list(Text label, List<Text> items, boolean ordered) {
        if (!items.isEmpty()) {
            labelled(label, Text.EMPTY);
            list(items, ordered);
        }
    }

    /// A bold label and the text it runs into; without a text the label of what comes below it.
    void labelled(Text label, Text text) {
        var below = Paragraphs.of(text);
        boolean runsIn =
                !below.isEmpty()
                        && below.getFirst() instanceof Block.Paragraph paragraph
                        && !Paragraphs.hasLines(paragraph.spans().getFirst());
        var spans = runsIn ? ((Block.Paragraph) below.getFirst()).spans() : List.<Span>of();
        blocks.add(new Block.Labelled(level + 1, label.strong().spans(), spans));
        blocks.addAll(runsIn ? below.subList(1, below.size()) : below);
    }

    void add(Block block) {
        blocks.add(block);
    }

    /// A paragraph; nothing for no text.
    void paragraph(Text text) {
        blocks.addAll(Paragraphs.of(text));
    }

    /// A paragraph right below the title.
    void openWith(Text text) {
        blocks.addAll(1, Paragraphs.of(text));
    }

    /// A paragraph of several sentences.
    void paragraph(List<Text> sentences) {
        paragraph(Text.sentences(sentences));
    }

    /// A paragraph of the letter's own sentences, which the writer may have put in other words.
    void connecting(String key, Text text) {
        if (!text.isEmpty()) {
            paragraph(reworded(key, text));
        }
    }

    /// The letter's own sentences, or what the writer put in their place.
    Text reworded(String key, Text text) {
        if (text.isEmpty()) {
            return text;
        }
        connecting.put(key, text.plain());
        var own = Text.filled(Words.oneLine(choices.reworded().getOrDefault(key, "")));
        if (own.isEmpty()) {
            return text;
        }
        return text.isEnded() ? own.ended() : own;
    }

    /// What the writer put in the place of some lines, line by line; empty where they stay.
    List<String> rewordedLines(String key, String usual) {
        connecting.put(key, usual);
        return choices.reworded()
                .getOrDefault(key, "")
                .lines()
                .map(Words::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// A list; none for no items.
    void list(List<Text> items, boolean ordered) {
        if (!items.isEmpty()) {
            blocks.add(
                    new Block.ItemList(
                            items.stream().map(Paragraphs::inOneLine).toList(), ordered));
        }
    }

    /// How to reach the one who writes: their telephone number, or else their email address; empty
    /// without either.
    Text reaching(String key) {
        var head = plan.letterhead();
        var phone = Words.oneLine(head.phone());
        var email = Words.oneLine(head.email());
        var writer = plan.contributor(head.writer()).map(Contributor::id);
        if (writer.isEmpty() || (phone.isEmpty() && email.isEmpty())) {
            return Text.EMPTY;
        }
        return phrases.fill(
                key + (phone.isEmpty() ? ".email" : ".phone"),
                Map.of(
                        "name",
                        names.alone(writer.get()),
                        "contact",
                        Text.filled(phone.isEmpty() ? email : phone)));
    }

    List<Block> blocks() {
        return blocks;
    }

    /// The letter's own paragraphs by their keys, before any rewording.
    SequencedMap<String, String> connecting() {
        return connecting;
    }
}
