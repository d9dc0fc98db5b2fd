package org.careletter.letter;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Writes a letter and its enclosures from a plan. The same plan and choices always give the same
/// letter.
public final class LetterWriter {

    private LetterWriter() {}

    /// The letter, in the plan's language.
    public static Letter write(Plan given, LetterChoices choices) {
        var plan = marked(given);
        var enclosed = Enclosure.of(plan, choices);
        var sheet = written(plan, choices, enclosed);
        var called = Text.filled(Words.oneLine(plan.person().calledAs()));
        var date = sheet.dates.day(choices.date());
        var foot = called.isEmpty() ? date : called.plus(" · ").plus(date);
        var parts = new ArrayList<LetterPart>();
        if (hasLetter(choices) || enclosed.isEmpty()) {
            parts.add(new LetterPart(sheet.phrases.word("title"), foot.plain(), sheet.blocks()));
        }
        for (Enclosure each : enclosed) {
            parts.add(
                    new LetterPart(
                            each.title(),
                            footTitle(each, enclosed, sheet) + " · " + foot.plain(),
                            each.sheet().blocks()));
        }
        return new Letter(
                title(sheet, called, date),
                sheet.tongue.tag(),
                author(plan, choices),
                sheet.phrases.word("page-of"),
                sheet.phrases.word("unchecked"),
                plan.person().reading().points(),
                parts);
    }

    /// The only sheet of its kind needs no more in its foot than what kind it is.
    private static String footTitle(Enclosure each, List<Enclosure> all, Sheet sheet) {
        var kind = sheet.phrases.word("weighed.untitled");
        boolean isOnly = all.stream().filter(it -> it.title().startsWith(kind)).count() == 1;
        return isOnly && each.title().startsWith(kind) ? kind : each.title();
    }

    /// BCP 47 tag of the language that the letter's own sentences are in.
    public static String language(Plan plan) {
        return Tongue.of(plan.person().language()).tag();
    }

    /// The connecting paragraphs of that letter in their standard wording, by the keys under which
    /// [LetterChoices#reworded] replaces them. Only what is in short gives people's words, which
    /// stand elsewhere in the letter as well.
    public static SequencedMap<String, String> connecting(Plan given, LetterChoices choices) {
        var plan = marked(given);
        return Collections.unmodifiableSequencedMap(
                new LinkedHashMap<>(
                        written(plan, choices, Enclosure.of(plan, choices)).connecting()));
    }

    /// The plan with its language on every word that has none of its own, where the letter's
    /// sentences are in another: a Polish plan gets an English letter with Polish words in it.
    private static Plan marked(Plan plan) {
        var language = plan.person().language();
        return Tongue.of(language).speaks(language)
                ? plan
                : plan.mapAnswers(
                        (_, answers) ->
                                answers.map(
                                        each ->
                                                each.language().isBlank()
                                                        ? each.withLanguage(language)
                                                        : each));
    }

    /// Enclosures alone need no letter around them, unless they are sent to somebody.
    private static boolean hasLetter(LetterChoices choices) {
        return choices.recipient() != null
                || choices.parts().stream().anyMatch(part -> !part.isEnclosed());
    }

    private static Sheet written(Plan plan, LetterChoices choices, List<Enclosure> enclosed) {
        var sheet = new Sheet(plan, choices);
        LetterHeadPart.write(sheet);
        OpeningPart.write(sheet, interpreted(writeParts(new Sheet(plan, choices)), enclosed));
        sheet.names.startPart();
        writeParts(sheet);
        ClosingPart.write(sheet, enclosed);
        return sheet;
    }

    /// Said at the start of the letter for everything that goes with it; where nothing in the
    /// letter was interpreted, at the start of each enclosure that needs it.
    private static Text interpreted(Sheet letter, List<Enclosure> enclosed) {
        if (PrintKey.interpreted(letter, List.of(letter)).isEmpty()) {
            enclosed.forEach(Enclosure::sayWhoInterpreted);
            return Text.EMPTY;
        }
        var all = new ArrayList<Sheet>();
        all.add(letter);
        enclosed.forEach(each -> all.add(each.sheet()));
        return PrintKey.interpreted(letter, all);
    }

    private static Sheet writeParts(Sheet sheet) {
        for (Part part : Part.ofTheLetter()) {
            if (sheet.choices.parts().contains(part)) {
                write(part, sheet);
            }
        }
        return sheet;
    }

    private static void write(Part part, Sheet sheet) {
        switch (part) {
            case PRIORITIES -> {
                InShortPart.write(sheet);
                PrioritiesPart.write(sheet);
            }
            case TO_AGREE -> ToAgreePart.write(sheet);
            case RISKS -> RisksPart.write(sheet);
            case VIEWS -> sheet.section(2, sheet.phrases.say("views.title"), () -> views(sheet));
            case REVIEW -> ReviewPart.write(sheet);
            case AGREEMENT -> AgreementPart.write(sheet);
            case COPIES, ABOUT, STRENGTHS, TOGETHER, MONEY, WEIGHED, SAFETY, NOTICED -> {
                // told at the end of the letter, or enclosed
            }
        }
    }

    /// What the person said about sharing is in their own copy only.
    private static void views(Sheet sheet) {
        for (String item : sheet.items("views")) {
            if (!item.equals("views.consent") || sheet.isForThePerson()) {
                sheet.runIn(item, sheet.answers(item));
            }
        }
    }

    private static String title(Sheet sheet, Text called, Text date) {
        return called.isEmpty()
                ? sheet.phrases.say("document.nobody", Map.of("date", date)).plain()
                : sheet.phrases.say("document", Map.of("name", called, "date", date)).plain();
    }

    private static String author(Plan plan, LetterChoices choices) {
        return switch (choices.narrator()) {
            case PERSON -> plan.person().names().strip();
            case WRITER ->
                    plan.contributor(plan.letterhead().writer())
                            .map(Contributor::name)
                            .map(String::strip)
                            .orElse("");
        };
    }
}
