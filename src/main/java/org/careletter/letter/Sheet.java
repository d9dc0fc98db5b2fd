package org.careletter.letter;

import org.careletter.guide.GuideItem;
import org.careletter.guide.Guides;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The sheet a letter is written on: the blocks so far, and everything the parts write with. It
/// lives for one letter only.
final class Sheet {

    final Plan plan;
    final LetterChoices choices;
    final Phrases phrases;
    final Tongue tongue;
    final Dates dates;
    final Names names;
    final Voices voices;

    private final Guides guides;
    private final List<Block> blocks = new ArrayList<>();
    private final SequencedMap<String, String> connecting = new LinkedHashMap<>();

    Sheet(Plan plan, LetterChoices choices) {
        this.plan = plan;
        this.choices = choices;
        tongue = Tongue.of(plan.person().language());
        guides = Guides.in(plan.person().language());
        phrases = Phrases.of(tongue, choices.narrator());
        dates = new Dates(tongue, phrases);
        names = new Names(plan, choices.narrator(), phrases, tongue);
        voices = new Voices(names, phrases, choices);
    }

    boolean isOwn() {
        return choices.narrator() == Narrator.PERSON;
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
    void section(int level, Text heading, Runnable body) {
        int at = blocks.size();
        body.run();
        if (blocks.size() > at) {
            blocks.add(at, new Block.Heading(level, heading.plain()));
        }
    }

    /// What `body` writes, on a page of its own that can be pulled out.
    void onOwnPage(Runnable body) {
        int at = blocks.size();
        body.run();
        if (blocks.size() > at) {
            blocks.add(at, new Block.NewPage());
            blocks.add(new Block.NewPage());
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

    /// A bold lead and, in the same paragraph, the answers. No answers, no lead.
    void runIn(Text lead, Text answers) {
        paragraph(answers.isEmpty() ? Text.EMPTY : lead.plus(".").strong().then(answers));
    }

    void add(Block block) {
        blocks.add(block);
    }

    /// A paragraph, and after it what was said before an interpreter. Nothing for no text.
    void paragraph(Text text) {
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text.spans()));
        }
        originals();
    }

    /// A paragraph of several sentences.
    void paragraph(List<Text> sentences) {
        paragraph(Text.sentences(sentences));
    }

    /// A paragraph of the letter's own sentences, which the writer may have put in other words.
    void connecting(String key, Text text) {
        if (text.isEmpty()) {
            return;
        }
        connecting.put(key, text.plain());
        var own = Words.oneLine(choices.reworded().getOrDefault(key, ""));
        paragraph(own.isEmpty() ? text : Text.of(own));
    }

    /// Words that stand on their own.
    void statement(Text text) {
        blocks.add(new Block.Statement(text.spans()));
        originals();
    }

    /// A list; none for no items.
    void list(List<Text> items, boolean ordered) {
        if (!items.isEmpty()) {
            blocks.add(new Block.ItemList(items.stream().map(Text::spans).toList(), ordered));
        }
        originals();
    }

    /// Answers below a heading: the person's stand on their own, others' in paragraphs.
    void answers(List<Statement> statements) {
        StandingWords.write(this, statements);
    }

    List<Block> blocks() {
        return blocks;
    }

    /// The letter's own paragraphs by their keys, before any rewording.
    SequencedMap<String, String> connecting() {
        return connecting;
    }

    /// What was said before an interpreter, under one line for all that came the same way.
    private void originals() {
        var said = Text.EMPTY;
        for (Words words : voices.takeInterpreted()) {
            var original = words.original(!voices.isPlain(words));
            if (original.isEmpty()) {
                continue;
            }
            var before = before(words);
            if (!before.equals(said)) {
                blocks.add(new Block.Paragraph(before.spans()));
                said = before;
            }
            blocks.add(new Block.Statement(original.spans()));
        }
    }

    private Text before(Words words) {
        var voice = words.statement().voice();
        var said = words.wording().original();
        var interpreter = said == null ? "" : Words.oneLine(said.interpreter());
        var whose =
                names.isNarrator(voice) ? "narrator" : names.isPerson(voice) ? "person" : "other";
        return phrases.say(
                "original." + whose + (interpreter.isEmpty() ? "" : ".through"),
                Map.of("name", names.alone(voice), "interpreter", Text.of(interpreter)));
    }
}
