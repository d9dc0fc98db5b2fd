package org.careletter.letter;

import org.careletter.plan.RiskDecision;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Risks worth taking, as the letter tells them: the decision first, what it gives, what is watched
/// for, and who sees it differently. The reasoning is enclosed. Never a grid, a colour or a number.
final class RisksPart {

    /// What the letter tells of a risk; the enclosure has the rest.
    static final List<String> TOLD =
            List.of(
                    "risk.decision",
                    "risk.why",
                    "risk.early-signs",
                    "risk.safety-net",
                    "risk.look-again",
                    "risk.disagree");

    private final Sheet sheet;
    private final Phrases phrases;
    private final Promises promises;

    private RisksPart(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
        promises = new Promises(sheet);
    }

    static void write(Sheet sheet) {
        var part = new RisksPart(sheet);
        var risks = sheet.plan.risks().stream().filter(RisksPart::saysSomething).toList();
        if (risks.size() == 1) {
            var risk = risks.getFirst();
            sheet.section(2, part.heading(risk), () -> sheet.paragraph(part.told(risk)));
            return;
        }
        sheet.section(
                2,
                sheet.phrases.say("risk.many"),
                () ->
                        risks.forEach(
                                risk ->
                                        sheet.section(
                                                3,
                                                title(risk, sheet.phrases),
                                                () -> sheet.paragraph(part.told(risk)))));
    }

    /// Its title, or `A risk worth taking`.
    static Text title(RiskDecision risk, Phrases phrases) {
        var title = Text.filled(Words.oneLine(risk.title()));
        return title.isEmpty() ? phrases.say("risk.untitled") : title.capital();
    }

    private Text heading(RiskDecision risk) {
        return risk.title().isBlank()
                ? phrases.say("risk.untitled")
                : phrases.say("risk.title", "title", Text.filled(Words.oneLine(risk.title())));
    }

    private static boolean saysSomething(RiskDecision risk) {
        return !risk.title().isBlank()
                || WeighedPart.saysSomething(risk)
                || TOLD.stream().anyMatch(item -> !Words.of(of(risk, item)).isEmpty())
                || risk.commitments().stream().anyMatch(Promises::saysSomething);
    }

    private Text told(RiskDecision risk) {
        var sentences = new ArrayList<Text>();
        var decision = sheet.told("risk.decision", of(risk, "risk.decision"));
        sentences.add(decision.isEmpty() ? phrases.say("risk.not-decided") : decision);
        sentences.addAll(promises.items(risk.commitments()));
        sentences.add(sheet.told("risk.why", of(risk, "risk.why")));
        sentences.add(sheet.led("risk.early-signs", of(risk, "risk.early-signs")));
        sentences.add(sheet.told("risk.safety-net", of(risk, "risk.safety-net")));
        sentences.add(again(risk));
        sentences.add(disagree(sheet, risk));
        if (sheet.choices.parts().contains(Part.WEIGHED) && WeighedPart.saysSomething(risk)) {
            sentences.add(phrases.say("risk.enclosed"));
        }
        return Text.sentences(sentences);
    }

    /// Who sees it differently, in their words.
    static Text disagree(Sheet sheet, RiskDecision risk) {
        var sentences = new ArrayList<Text>();
        UUID last = null;
        for (Words words : Words.of(of(risk, "risk.disagree"))) {
            var voice = words.statement().voice();
            boolean goesOn = voice.equals(last);
            sentences.add(
                    goesOn ? sheet.voices.taken(words).ended() : differs(sheet, voice, words));
            last = voice;
        }
        return Text.sentences(sentences);
    }

    private static Text differs(Sheet sheet, UUID voice, Words words) {
        var taken = sheet.voices.taken(words);
        if (sheet.voices.isPlain(words) && words.isSentence()) {
            return taken;
        }
        if (sheet.names.isNarrator(voice)) {
            return sheet.phrases.say("risk.disagree.me", "words", taken).ended();
        }
        return sheet.names.isPerson(voice)
                ? sheet.phrases.say("risk.disagree.you", "words", taken).ended()
                : sheet.phrases
                        .say(
                                "risk.disagree.other",
                                Map.of("name", sheet.names.subject(voice), "words", taken))
                        .ended();
    }

    private Text again(RiskDecision risk) {
        LocalDate day = risk.lookAgain();
        var said = sheet.told("risk.look-again", of(risk, "risk.look-again"));
        return day == null
                ? said
                : phrases.say("risk.look-again", "day", sheet.dates.day(day)).then(said);
    }

    private static List<Statement> of(RiskDecision risk, String item) {
        return risk.answers().of(item);
    }
}
