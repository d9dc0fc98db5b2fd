package org.careletter.letter;

import org.careletter.plan.RiskDecision;
import org.careletter.plan.RiskOption;
import org.careletter.plan.Statement;
import org.careletter.plan.code.RiskPrompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Risks worth taking, reasoned in paragraphs: what it gives, what could go wrong, what not doing
/// it would cost, whose risk it is, and what was decided. Never a grid, a colour or a number.
final class RisksPart {

    private final Sheet sheet;
    private final Phrases phrases;
    private final Voices voices;
    private final Promises promises;

    private RisksPart(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
        voices = sheet.voices;
        promises = new Promises(sheet);
    }

    static void write(Sheet sheet) {
        new RisksPart(sheet).write();
    }

    private void write() {
        for (RiskDecision risk : sheet.plan.risks()) {
            sheet.section(2, heading(risk), () -> body(risk));
        }
    }

    private Text heading(RiskDecision risk) {
        var title = Words.oneLine(risk.title());
        return title.isEmpty()
                ? phrases.say("risk.untitled")
                : phrases.say("risk.title", "title", Text.of(title));
    }

    private void body(RiskDecision risk) {
        sheet.paragraph(
                List.of(
                        prompted(risk),
                        told(risk, "risk.what"),
                        told(risk, "risk.why"),
                        told(risk, "risk.prompt"),
                        told(risk, "risk.person"),
                        told(risk, "risk.carers")));
        sheet.paragraph(
                List.of(
                        led(risk, "risk.could-go-wrong"),
                        told(risk, "risk.not-doing"),
                        told(risk, "risk.whose"),
                        told(risk, "risk.whose.person"),
                        told(risk, "risk.whose.others"),
                        told(risk, "risk.whose.organisation")));
        sheet.paragraph(
                List.of(
                        options(risk.options()),
                        led(risk, "risk.strengths"),
                        led(risk, "risk.tried"),
                        led(risk, "risk.steps")));
        sheet.paragraph(told(risk, "risk.decision"));
        sheet.list(promises.items(risk.commitments()), false);
        sheet.paragraph(
                List.of(
                        led(risk, "risk.early-signs"),
                        told(risk, "risk.safety-net"),
                        told(risk, "risk.capacity"),
                        disagree(risk)));
        sheet.paragraph(List.of(again(risk), led(risk, "risk.learned")));
    }

    /// Planning ahead needs no saying.
    private Text prompted(RiskDecision risk) {
        return risk.prompt() == RiskPrompt.SOMETHING_HAPPENED
                ? phrases.say("risk.something-happened")
                : Text.EMPTY;
    }

    /// Other ways. Bare names of ways (`lower shelves`) make one sentence; the rest are told one
    /// after the other with what is good and bad about each.
    private Text options(List<RiskOption> options) {
        var bare = options.stream().filter(this::isBareName).toList();
        var sentences = new ArrayList<Text>();
        sentences.add(lookedAt(bare.stream().map(each -> what(each).getFirst()).toList()));
        for (RiskOption option : options) {
            if (!bare.contains(option)) {
                sentences.add(option(option, "risk.option.what"));
                sentences.add(option(option, "risk.option.good"));
                sentences.add(option(option, "risk.option.bad"));
            }
        }
        return Text.sentences(sentences);
    }

    private Text lookedAt(List<Words> ways) {
        var sentences = new ArrayList<Text>();
        for (List<Words> row : byVoice(ways)) {
            var all = sheet.tongue.all(row.stream().map(voices::taken).toList());
            sentences.add(
                    row.stream().allMatch(voices::isBare)
                            ? phrases.say("risk.looked-at", "options", all).ended()
                            : sheet.heading("risk.options")
                                    .plus(".")
                                    .then(voices.saying(row.getFirst().statement(), all)));
        }
        return Text.sentences(sentences);
    }

    private static List<List<Words>> byVoice(List<Words> ways) {
        var rows = new LinkedHashMap<UUID, List<Words>>();
        for (Words way : ways) {
            rows.computeIfAbsent(way.statement().voice(), _ -> new ArrayList<>()).add(way);
        }
        return List.copyOf(rows.values());
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

    /// Who sees it differently, in their words.
    private Text disagree(RiskDecision risk) {
        var sentences = new ArrayList<Text>();
        UUID last = null;
        for (Words words : Words.of(of(risk, "risk.disagree"))) {
            var voice = words.statement().voice();
            boolean goesOn = voice.equals(last);
            sentences.add(goesOn ? voices.taken(words).ended() : differs(voice, words));
            last = voice;
        }
        return Text.sentences(sentences);
    }

    private Text differs(UUID voice, Words words) {
        if (voices.isPlain(words) && words.isSentence()) {
            return voices.taken(words);
        }
        var taken = voices.taken(words);
        if (sheet.names.isNarrator(voice)) {
            return phrases.say("risk.disagree.me", "words", taken).ended();
        }
        return sheet.names.isPerson(voice)
                ? phrases.say("risk.disagree.you", "words", taken).ended()
                : phrases.say(
                                "risk.disagree.other",
                                Map.of("name", sheet.names.subject(voice), "words", taken))
                        .ended();
    }

    private Text again(RiskDecision risk) {
        LocalDate day = risk.lookAgain();
        var said = told(risk, "risk.look-again");
        return day == null
                ? said
                : phrases.say("risk.look-again", "day", sheet.dates.day(day)).then(said);
    }

    private Text led(RiskDecision risk, String item) {
        return sheet.led(item, of(risk, item));
    }

    private Text told(RiskDecision risk, String item) {
        return sheet.told(item, of(risk, item));
    }

    private static List<Statement> of(RiskDecision risk, String item) {
        return risk.answers().of(item);
    }
}
