package org.careletter.letter;

/// Where views differ, and how it was made sure that the person could decide, in plain words.
final class ViewsPart {

    private ViewsPart() {}

    static void write(Sheet sheet) {
        sheet.section(
                2,
                sheet.phrases.say("views.title"),
                () -> {
                    for (String item : sheet.items("views")) {
                        sheet.section(
                                3, sheet.heading(item), () -> sheet.answers(sheet.answers(item)));
                    }
                });
    }
}
