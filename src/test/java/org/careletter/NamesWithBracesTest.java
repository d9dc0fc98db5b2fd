package org.careletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.letter.PlainText;
import org.careletter.plan.Person;
import org.careletter.plan.Plan;
import org.careletter.text.Texts;
import org.careletter.ui.desk.section.GuideSection;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// What somebody types is never taken for a place to fill in.
class NamesWithBracesTest {

    @Test
    void stayAsTypedInTheWindow() {
        assertThat(
                        Texts.beside(GuideSection.class, Locale.UK)
                                .get("copy.yes-on", Map.of("name", "{date}", "date", "{name}")))
                .isEqualTo("{date} said yes on {name}.");
    }

    @Test
    void stayAsTypedInALetter() {
        var plan = Plan.of(new UUID(1, 1), Person.named(new UUID(1, 2), "{days} {name}"));
        var choices = LetterChoices.whole(Narrator.WRITER, LocalDate.of(2026, 11, 14));
        assertThat(PlainText.of(LetterWriter.write(plan, choices))).contains("{days} {name}");
    }
}
