package org.careletter.letter;

import org.careletter.plan.Plan;
import org.careletter.plan.RiskDecision;
import org.careletter.plan.code.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A sheet that goes with a letter, under a title of its own.
///
/// @param title its title
/// @param sheet what is written on it
record Enclosure(String title, Sheet sheet) {

    /// The enclosures of a letter that say anything, in their order.
    static List<Enclosure> of(Plan plan, LetterChoices choices) {
        var all = new ArrayList<Enclosure>();
        for (Part part : Part.values()) {
            if (part.isEnclosed() && choices.parts().contains(part)) {
                all.addAll(of(part, plan, choices));
            }
        }
        return all;
    }

    /// Says at its start who put words on it into the letter's language.
    void sayWhoInterpreted() {
        sheet.openWith(PrintKey.interpreted(sheet, List.of(sheet)));
    }

    private static List<Enclosure> of(Part part, Plan plan, LetterChoices choices) {
        if (part == Part.WEIGHED) {
            return plan.risks().stream()
                    .flatMap(risk -> weighed(risk, plan, choices).stream())
                    .toList();
        }
        var sheet = new Sheet(plan, choices);
        return written(
                sheet,
                Text.of(sheet.phrases.word("enclosure." + part.code())),
                onto -> write(part, onto));
    }

    private static List<Enclosure> weighed(RiskDecision risk, Plan plan, LetterChoices choices) {
        var sheet = new Sheet(plan, choices);
        return written(
                sheet,
                WeighedPart.title(risk, sheet.phrases),
                onto -> WeighedPart.write(onto, risk));
    }

    /// One enclosure, or none if there is nothing to say.
    private static List<Enclosure> written(Sheet sheet, Text title, Consumer<Sheet> body) {
        sheet.section(
                1,
                title,
                () -> {
                    body.accept(sheet);
                    WordsUsedPart.write(sheet);
                });
        PrintKey.marks(sheet);
        return sheet.size() == 0 ? List.of() : List.of(new Enclosure(title.plain(), sheet));
    }

    private static void write(Part part, Sheet sheet) {
        switch (part) {
            case ABOUT -> answers("about", sheet);
            case STRENGTHS -> StrengthsPart.write(sheet);
            case TOGETHER -> {
                if (sheet.plan.switchedOn().contains(Part.TOGETHER)) {
                    answers("together", sheet);
                }
            }
            case MONEY -> MoneyPart.write(sheet);
            case SAFETY -> SafetyPart.write(sheet);
            case NOTICED -> NoticedPart.write(sheet);
            case WEIGHED, PRIORITIES, TO_AGREE, RISKS, VIEWS, REVIEW, AGREEMENT, COPIES ->
                    throw new IllegalArgumentException("not an enclosure of the whole plan");
        }
    }

    /// Each question's heading runs into its answers.
    private static void answers(String guide, Sheet sheet) {
        for (String item : sheet.items(guide)) {
            sheet.runIn(item, sheet.answers(item));
        }
    }
}
