package org.careletter.letter;

import org.careletter.plan.Contributor;
import org.careletter.plan.PlanAgreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the person agreed to and when, with room to sign.
final class AgreementPart {

    private AgreementPart() {}

    static void write(Sheet sheet) {
        sheet.section(2, sheet.phrases.say("agreement.title"), () -> body(sheet));
    }

    private static void body(Sheet sheet) {
        sheet.connecting("agreement", agreed(sheet, sheet.plan.agreement()));
        sheet.paragraph(
                List.of(
                        sheet.led("agreement.except", sheet.answers("agreement.except")),
                        sheet.led("agreement.why", sheet.answers("agreement.why"))));
        sheet.add(new Block.Signatures(signatures(sheet)));
    }

    private static Text agreed(Sheet sheet, PlanAgreement agreement) {
        var key =
                switch (agreement.extent()) {
                    case NOT_ASKED -> "agreement.not-asked";
                    case AGREED -> "agreement.agreed";
                    case AGREED_EXCEPT -> "agreement.agreed-except";
                    case NOT_AGREED -> "agreement.not-agreed";
                };
        LocalDate on = agreement.on();
        var when =
                on == null
                        ? Text.EMPTY
                        : Text.of(" ")
                                .plus(
                                        sheet.phrases.fill(
                                                "when.on", Map.of("days", sheet.dates.day(on))));
        return sheet.phrases.say(key, "when", when);
    }

    private static List<String> signatures(Sheet sheet) {
        var names = new ArrayList<String>();
        names.add(sheet.plan.person().names().strip());
        sheet.plan
                .contributor(sheet.plan.letterhead().writer())
                .map(Contributor::name)
                .map(String::strip)
                .ifPresent(names::add);
        return names.stream()
                .map(name -> sheet.phrases.fill("agreement.sign", Map.of("name", Text.of(name))))
                .map(Text::plain)
                .toList();
    }
}
