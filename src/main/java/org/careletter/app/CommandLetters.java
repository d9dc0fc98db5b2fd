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

    /// The date where the computer stands.
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /// The letter as a PDF.
    ///
    /// @param signsInPlace whether it is made with □ for each sign that cannot be printed
    static byte[] pdf(Plan plan, LetterChoices choices, boolean signsInPlace) throws Refused {
        var obstacle = choices.narrator().obstacle(plan);
        if (obstacle.isPresent()) {
            throw new Refused(
                    AppTexts.get(
                            switch (obstacle.get()) {
                                case NO_WRITER -> "no-writer";
                                case NO_WORDS -> "no-words";
                            }));
        }
        try {
            return new LetterPdf().pdf(LetterWriter.write(plan, choices));
        } catch (UnprintableText unprintable) {
            if (signsInPlace) {
                return unprintable.inSpite();
            }
            throw new Refused(
                    unprintable.sentence(AppTexts.locale()) + '\n' + AppTexts.get("in-place"));
        }
    }

    /// Which signs of its whole letter cannot be printed, and where; empty for none.
    static String unprintable(Plan plan) {
        try {
            var choices = LetterChoices.whole(Narrator.usual(plan), today());
            new LetterPdf().pdf(LetterWriter.write(plan, choices));
            return "";
        } catch (UnprintableText unprintable) {
            return unprintable.sentence(AppTexts.locale());
        }
    }
}
