package org.careletter.letter;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Writes a letter from a plan. The same plan and choices always give the same letter.
public final class LetterWriter {

    private LetterWriter() {}

    /// The letter, in the plan's language.
    public static Letter write(Plan plan, LetterChoices choices) {
        var sheet = written(plan, choices);
        var called = Text.of(plan.person().calledAs());
        var date = sheet.dates.day(choices.date());
        return new Letter(
                title(sheet, called, date),
                sheet.tongue.tag(),
                author(plan, choices),
                called.plus(" · ").plus(date).plain(),
                sheet.phrases.word("page-of"),
                plan.person().reading().points(),
                sheet.blocks());
    }

    /// The connecting paragraphs of that letter in their standard wording, by the keys under which
    /// [LetterChoices#reworded] replaces them. None of them holds anybody's words.
    public static SequencedMap<String, String> connecting(Plan plan, LetterChoices choices) {
        return Collections.unmodifiableSequencedMap(
                new LinkedHashMap<>(written(plan, choices).connecting()));
    }

    private static Sheet written(Plan plan, LetterChoices choices) {
        var sheet = new Sheet(plan, choices);
        LetterHeadPart.write(sheet);
        OpeningPart.write(sheet);
        for (Part part : Part.values()) {
            if (choices.parts().contains(part)) {
                sheet.names.startPart();
                write(part, sheet);
            }
        }
        sheet.names.startPart();
        WordsUsedPart.write(sheet);
        ClosingPart.write(sheet);
        return sheet;
    }

    private static void write(Part part, Sheet sheet) {
        switch (part) {
            case ABOUT -> AboutPart.write(sheet);
            case PRIORITIES -> PrioritiesPart.write(sheet);
            case TO_AGREE -> ToAgreePart.write(sheet);
            case STRENGTHS -> StrengthsPart.write(sheet);
            case TOGETHER -> TogetherPart.write(sheet);
            case MONEY -> MoneyPart.write(sheet);
            case RISKS -> RisksPart.write(sheet);
            case SAFETY -> SafetyPart.write(sheet);
            case REVIEW -> ReviewPart.write(sheet);
            case VIEWS -> ViewsPart.write(sheet);
            case AGREEMENT -> AgreementPart.write(sheet);
            case COPIES -> CopiesPart.write(sheet);
        }
    }

    private static String title(Sheet sheet, Text called, Text date) {
        return sheet.phrases.say("document", Map.of("name", called, "date", date)).plain();
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
