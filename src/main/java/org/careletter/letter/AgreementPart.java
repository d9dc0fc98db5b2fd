package org.careletter.letter;

import org.careletter.plan.PlanAgreement;

import java.util.List;
import java.util.Map;

/// What the person agreed to and when.
final class AgreementPart {

    private AgreementPart() {}

    static void write(Sheet sheet) {
        sheet.section(2, sheet.phrases.say("agreement.title"), () -> body(sheet));
    }

    private static void body(Sheet sheet) {
        sheet.paragraph(
                List.of(
                        sheet.reworded("agreement", agreed(sheet, sheet.plan.agreement())),
                        sheet.led("agreement.except", sheet.answers("agreement.except")),
                        sheet.led("agreement.why", sheet.answers("agreement.why"))));
    }

    private static Text agreed(Sheet sheet, PlanAgreement agreement) {
        var key =
                switch (agreement.extent()) {
                    case NOT_ASKED -> "agreement.not-asked";
                    case AGREED -> "agreement.agreed";
                    case AGREED_EXCEPT -> "agreement.agreed-except";
                    case NOT_AGREED -> "agreement.not-agreed";
                };
        return key.equals("agreement.not-asked")
                ? sheet.phrases.say(Narrator.hasWords(sheet.plan) ? key : "agreement.without-words")
                : sheet.grounds.chosen(key, agreement.by(), agreement.on(), Map.of());
    }
}
