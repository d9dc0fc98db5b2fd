package org.careletter.letter;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;

/// The end of the letter: who signs it, and whose the words in it are.
final class ClosingPart {

    private ClosingPart() {}

    static void write(Sheet sheet) {
        sheet.connecting("yours", sheet.phrases.say("yours"));
        sheet.paragraph(Text.of(signedBy(sheet.plan, sheet.isOwn())));
        PrintKey.write(sheet);
    }

    private static String signedBy(Plan plan, boolean own) {
        var head = plan.letterhead();
        return own
                ? plan.person().names().strip()
                : plan.contributor(head.writer())
                        .map(Contributor::name)
                        .map(Words::oneLine)
                        .orElseGet(() -> Words.oneLine(head.organisation()));
    }
}
