package org.careletter.letter;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;

/// The end of the letter: who signs it, and what ° means.
final class ClosingPart {

    private ClosingPart() {}

    static void write(Sheet sheet) {
        sheet.connecting("yours", sheet.phrases.say("yours"));
        sheet.paragraph(Text.of(signedBy(sheet.plan, sheet.isOwn())));
        sheet.connecting("marks", marks(sheet));
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

    /// Who wrote down the words that carry °, and who has not heard them back yet.
    private static Text marks(Sheet sheet) {
        var writtenBy = new LinkedHashSet<UUID>();
        var whose = new LinkedHashSet<UUID>();
        for (Words words : sheet.voices.heard()) {
            writtenBy.add(words.wording().by());
            whose.add(words.statement().voice());
        }
        if (whose.isEmpty()) {
            return Text.EMPTY;
        }
        var names = sheet.names;
        boolean onlyTheTwo =
                writtenBy.stream().allMatch(names::isWriter)
                        && whose.stream().allMatch(names::isPerson);
        var wrote =
                sheet.phrases.say(
                        onlyTheTwo ? "marks.wrote-when-we-talked" : "marks.wrote",
                        Map.of("names", names.allAlone(writtenBy, "name.i")));
        var unchecked =
                onlyTheTwo
                        ? sheet.phrases.say("marks.not-together")
                        : sheet.phrases.say(
                                "marks.not-with", "names", names.allAlone(whose, "name.me"));
        return Text.of("° ").plus(wrote).then(unchecked);
    }
}
