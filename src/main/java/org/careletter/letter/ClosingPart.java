package org.careletter.letter;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Part;
import org.careletter.text.Direction;

import java.util.ArrayList;
import java.util.List;

/// The end of the letter: who signs it, who gets a copy, what is enclosed, and whose the words in
/// it are.
final class ClosingPart {

    private ClosingPart() {}

    /// @param enclosed the enclosures of this letter
    static void write(Sheet sheet, List<Enclosure> enclosed) {
        sheet.connecting("yours", sheet.phrases.say("yours"));
        sheet.paragraph(Text.of(Direction.line(signedBy(sheet.plan, sheet.isOwn()))));
        sign(sheet);
        if (sheet.choices.parts().contains(Part.COPIES)) {
            CopiesPart.write(sheet);
        }
        enclosed(sheet, enclosed);
        WordsUsedPart.write(sheet);
        PrintKey.own(sheet, enclosed);
        PrintKey.marks(sheet);
    }

    /// Nobody has to sign, and nobody is asked to who cannot say whether they agree.
    private static void sign(Sheet sheet) {
        if (sheet.choices.parts().contains(Part.AGREEMENT) && Narrator.hasWords(sheet.plan)) {
            sheet.add(
                    new Block.Signatures(
                            List.of(
                                    sheet.phrases.word("sign.signed"),
                                    sheet.phrases.word("sign.date"))));
        }
    }

    private static void enclosed(Sheet sheet, List<Enclosure> enclosed) {
        var titles = new ArrayList<String>();
        enclosed.forEach(each -> titles.add(each.title()));
        if (!titles.isEmpty()) {
            sheet.labelled(
                    sheet.phrases.say("enclosed.title"), Text.of(String.join(" · ", titles)));
        }
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
