package org.careletter.letter;

import org.careletter.plan.RiskDecision;
import org.careletter.plan.RiskOption;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Part;
import org.careletter.plan.code.RiskPrompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// How one risk was weighed up: the reasoning in short labelled paragraphs, on a sheet of its own.
final class WeighedPart {

    /// Everything but the other ways, in the order of the sheet. What the letter tells already is
    /// left out where there is a letter that tells it.
    private static final List<String> ORDER =
            List.of(
                    "risk.what",
                    "risk.prompt",
                    "risk.decision",
                    "risk.why",
                    "risk.could-go-wrong",
                    "risk.not-doing",
                    "risk.whose",
                    "risk.options",
                    "risk.tried",
                    "risk.strengths",
                    "risk.steps",
                    "risk.early-signs",
                    "risk.safety-net",
                    "risk.person",
                    "risk.carers",
                    "risk.disagree",
                    "risk.capacity",
                    "risk.look-again",
                    "risk.learned");

    private static final List<String> WHOSE =
            List.of("risk.whose.person", "risk.whose.others", "risk.whose.organisation");

    private final Sheet sheet;
    private final Phrases phrases;
    private final Voices voices;

    private WeighedPart(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
        voices = sheet.voices;
    }

    static void write(Sheet sheet, RiskDecision risk) {
        new WeighedPart(sheet).write(risk);
    }

    /// What the sheet is called.
    static Text title(RiskDecision risk, Phrases phrases) {
        return risk.title().isBlank()
                ? phrases.say("weighed.untitled")
                : phrases.say("weighed.title", "title", Text.filled(Words.oneLine(risk.title())));
    }

    /// Whether there is more to it than what the letter tells.
    static boolean saysSomething(RiskDecision risk) {
        return Stream.concat(ORDER.stream(), WHOSE.stream())
                        .filter(item -> !RisksPart.TOLD.contains(item))
                        .anyMatch(item -> !Words.of(of(risk, item)).isEmpty())
                || !risk.options().isEmpty();
    }

    private void write(RiskDecision risk) {
        boolean isTold = sheet.choices.parts().contains(Part.RISKS);
        for (String item : ORDER) {
            if (isTold && RisksPart.TOLD.contains(item)) {
                continue;
            }
            switch (item) {
                case "risk.whose" -> sheet.runIn(sheet.heading(item), whose(risk));
                case "risk.options" ->
                        sheet.runIn(
                                sheet.heading(item),
                                options(risk.options()).then(voices.inline(of(risk, item))));
                case "risk.prompt" -> sheet.runIn(sheet.heading(item), prompt(risk));
                case "risk.disagree" -> sheet.paragraph(RisksPart.disagree(sheet, risk));
                default -> sheet.runIn(item, of(risk, item));
            }
        }
    }

    /// Whose the risk is, in one paragraph: the person's, other people's, the organisation's.
    private Text whose(RiskDecision risk) {
        var sentences = new ArrayList<Text>();
        sentences.add(voices.inline(of(risk, "risk.whose")));
        WHOSE.forEach(item -> sentences.add(sheet.told(item, of(risk, item))));
        return Text.sentences(sentences);
    }

    /// Planning ahead needs no saying, and that something happened only with what it was.
    private Text prompt(RiskDecision risk) {
        var said = voices.inline(of(risk, "risk.prompt"));
        var happened =
                risk.prompt() == RiskPrompt.SOMETHING_HAPPENED && !said.isEmpty()
                        ? phrases.fill("risk.something-happened", Map.of())
                        : Text.EMPTY;
        return happened.then(said);
    }

    /// Other ways. Bare names of ways (`lower shelves`) make one sentence; the rest are told one
    /// after the other with what is good and bad about each.
    private Text options(List<RiskOption> options) {
        var bare = options.stream().filter(this::isBareName).toList();
        var sentences = new ArrayList<Text>();
        sentences.add(lookedAt(bare.stream().map(each -> what(each).getFirst()).toList()));
        boolean isFirst = bare.isEmpty();
        for (RiskOption option : options) {
            if (!bare.contains(option)) {
                var what = voices.inline(option.answers().of("risk.option.what"));
                boolean goesOn = !isFirst && what.goesOn();
                sentences.add(
                        goesOn
                                ? sheet.heading("risk.option.what").plus(":").then(what)
                                : what.capital());
                isFirst = false;
                sentences.add(option(option, "risk.option.good"));
                sentences.add(option(option, "risk.option.bad"));
            }
        }
        return Text.sentences(sentences);
    }

    /// Those that need nobody named come first: they go on from the label.
    private Text lookedAt(List<Words> ways) {
        var sentences = new ArrayList<Text>();
        sentences.add(all(ways.stream().filter(voices::isBare).toList()).ended());
        var byVoice = new LinkedHashMap<UUID, List<Words>>();
        for (Words way : ways) {
            if (!voices.isBare(way)) {
                byVoice.computeIfAbsent(way.statement().voice(), _ -> new ArrayList<>()).add(way);
            }
        }
        for (List<Words> row : byVoice.values()) {
            sentences.add(voices.saying(row.getFirst().statement(), all(row)));
        }
        return Text.sentences(sentences);
    }

    private Text all(List<Words> ways) {
        return sheet.tongue.all(ways.stream().map(voices::taken).toList());
    }

    private Text option(RiskOption option, String item) {
        return sheet.led(item, option.answers().of(item));
    }

    private boolean isBareName(RiskOption option) {
        var what = what(option);
        return what.size() == 1
                && !voices.isNoticed(what.getFirst())
                && !what.getFirst().isSentence()
                && Words.of(option.answers().of("risk.option.good")).isEmpty()
                && Words.of(option.answers().of("risk.option.bad")).isEmpty();
    }

    private static List<Words> what(RiskOption option) {
        return Words.of(option.answers().of("risk.option.what"));
    }

    private static List<Statement> of(RiskDecision risk, String item) {
        return risk.answers().of(item);
    }
}
