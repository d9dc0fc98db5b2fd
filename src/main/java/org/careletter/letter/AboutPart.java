package org.careletter.letter;

/// What matters to the person, and how they like things. Each question has its own heading: there
/// is no section to file the person under.
final class AboutPart {

    private AboutPart() {}

    static void write(Sheet sheet) {
        for (String item : sheet.items("about")) {
            sheet.section(2, sheet.heading(item), () -> sheet.answers(sheet.answers(item)));
        }
    }
}
