package org.careletter.words;

import org.careletter.plan.Agreement;
import org.careletter.plan.Person;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.plan.code.AgreedHow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Short ways to say, type and agree in tests: Joan is the person, Sam writes.
final class Talking {

    static final UUID JOAN = Plans.id("joan");
    static final UUID SAM = Plans.id("sam");
    static final UUID MAUREEN = Plans.id("maureen");

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    private Talking() {}

    /// Words of `voice`, typed by `writer`.
    static Statement typed(UUID voice, UUID writer, String words) {
        return Statement.first(Plans.id(words), voice, typedBy(writer, words));
    }

    static Statement wroteJoan(String words) {
        return typed(JOAN, JOAN, words);
    }

    static Statement saidJoan(String words) {
        return typed(JOAN, SAM, words);
    }

    static Wording typedBy(UUID writer, String words) {
        return new Wording(words, writer, NOON, null);
    }

    static Statement agreed(Statement statement) {
        return statement.agreed(
                new Agreement(LocalDate.of(2026, 11, 10), AgreedHow.READ_BACK, SAM));
    }

    /// A plan of Joan's in which only this was said.
    static Plan planWith(Statement... statements) {
        var plan =
                Plan.of(
                        Plans.id("plan"),
                        Person.named(JOAN, "Joan Whitlock").withChosenName("Joan"));
        return plan.withAnswers(plan.answers().with("about.also", List.of(statements)));
    }
}
