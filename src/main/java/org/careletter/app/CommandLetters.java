package org.careletter.app;

import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.plan.Plan;
import org.careletter.print.LetterPdf;
import org.careletter.print.UnprintableText;

import java.time.LocalDate;
import java.time.ZoneId;

/// Letters made on the command line.
final class CommandLetters {

    private CommandLetters() {}

    /// The writer tells it when somebody else than the person writes.
    static Narrator usualNarrator(Plan plan) {
        var writer = plan.letterhead().writer();
        return writer == null || writer.equals(plan.person().id())
                ? Narrator.PERSON
                : Narrator.WRITER;
    }

    /// The date where the computer stands.
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /// The letter as a PDF.
    static byte[] pdf(Plan plan, LetterChoices choices) throws Refused {
        try {
            return new LetterPdf().pdf(LetterWriter.write(plan, choices));
        } catch (UnprintableText unprintable) {
            throw new Refused(unprintable.sentence(AppTexts.locale()));
        }
    }
}
