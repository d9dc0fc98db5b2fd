package org.careletter.letter;

import org.careletter.plan.Agreement;
import org.careletter.plan.Commitment;
import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.plan.Person;
import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.plan.code.AgreedHow;
import org.careletter.plan.code.Circle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A small plan to try one rule of the letter on: Joan, her sister Maureen, her GP Dr Lewin, and
/// Sam who writes.
final class SmallPlan {

    static final UUID JOAN = Plans.id("joan");
    static final UUID SAM = Plans.id("sam");
    static final UUID MAUREEN = Plans.id("maureen");
    static final UUID LEWIN = Plans.id("lewin");
    static final LocalDate DATE = LocalDate.of(2026, 11, 14);

    private SmallPlan() {}

    /// A plan with these people and nothing else in it.
    static Plan plan() {
        return Plan.of(Plans.id("plan"), Person.named(JOAN, "Joan Whitlock").withChosenName("Joan"))
                .with(
                        next ->
                                next.contributors(
                                                List.of(
                                                        contributor(
                                                                SAM,
                                                                "Sam Carter",
                                                                "support worker"),
                                                        Contributor.named(
                                                                MAUREEN,
                                                                "Maureen",
                                                                "sister",
                                                                Circle.CLOSE),
                                                        contributor(LEWIN, "Dr Lewin", "GP")))
                                        .letterhead(Letterhead.NONE.withWriter(SAM)));
    }

    /// The plan with answers to one guide item.
    static Plan with(String item, Statement... statements) {
        var plan = plan();
        for (Statement statement : statements) {
            plan = PlanEdits.say(plan, new Place(plan.id(), item), statement);
        }
        return plan;
    }

    /// Words that their voice typed.
    static Statement typed(UUID voice, String words) {
        return Statement.first(Plans.id(words), voice, wording(words, voice));
    }

    /// Words that Sam typed for somebody else and has not read back.
    static Statement heard(UUID voice, String words) {
        return Statement.first(Plans.id(words), voice, wording(words, SAM));
    }

    /// Words that Sam typed and read back.
    static Statement agreed(UUID voice, String words) {
        return heard(voice, words).agreed(new Agreement(DATE, AgreedHow.READ_BACK, SAM));
    }

    static Wording wording(String words, UUID by) {
        return new Wording(words, by, Instant.EPOCH, null);
    }

    static Commitment promise(UUID who, Statement what) {
        var promise = Commitment.by(Plans.id("promise"), who);
        return promise.withAnswers(promise.answers().with("commitment.what", List.of(what)));
    }

    static String toJoan(Plan plan) {
        return PlainText.of(LetterWriter.write(plan, LetterChoices.whole(Narrator.WRITER, DATE)));
    }

    static String own(Plan plan) {
        return PlainText.of(LetterWriter.write(plan, LetterChoices.whole(Narrator.PERSON, DATE)));
    }

    private static Contributor contributor(UUID id, String name, String relation) {
        return Contributor.named(id, name, relation, Circle.SERVICE);
    }
}
