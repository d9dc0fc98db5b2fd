package org.careletter.letter;

import org.careletter.plan.code.Part;

/// What is decided together where the person lives with others.
final class TogetherPart {

    private TogetherPart() {}

    static void write(Sheet sheet) {
        if (!sheet.plan.switchedOn().contains(Part.TOGETHER)) {
            return;
        }
        sheet.section(
                2,
                sheet.phrases.say("together.title"),
                () -> {
                    for (String item : sheet.items("together")) {
                        sheet.section(
                                3, sheet.heading(item), () -> sheet.answers(sheet.answers(item)));
                    }
                });
    }
}
