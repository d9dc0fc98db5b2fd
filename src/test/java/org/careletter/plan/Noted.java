package org.careletter.plan;

import static org.careletter.plan.Plans.id;

import org.careletter.plan.code.AgreedHow;
import org.careletter.plan.code.KindOfHelp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// What Sam Carter typed on the days of the two talks.
final class Noted {

    static final UUID JOAN = id("joan");
    static final UUID SAM = id("sam");
    static final UUID MAUREEN = id("maureen");
    static final UUID AMIR = id("amir");
    static final UUID LEWIN = id("lewin");
    static final LocalDate FIRST_TALK = LocalDate.of(2026, 11, 3);
    static final LocalDate SECOND_TALK = LocalDate.of(2026, 11, 10);

    private Noted() {}

    /// Sam's own sentences.
    static Statement told(String words) {
        return heard(SAM, words);
    }

    /// Words of somebody else that Sam typed and has not read back yet.
    static Statement heard(UUID voice, String words) {
        var at = FIRST_TALK.atTime(LocalTime.of(10, 30)).toInstant(ZoneOffset.UTC);
        return Statement.first(id(words), voice, new Wording(words, SAM, at, null));
    }

    /// Words of somebody else that Sam typed and read back on 10 November.
    static Statement agreed(UUID voice, String words) {
        return heard(voice, words).agreed(new Agreement(SECOND_TALK, AgreedHow.READ_BACK, SAM));
    }

    /// A promise in Sam's words.
    static Commitment promise(UUID who, String what, KindOfHelp help) {
        return Commitment.by(id(what + " (promise)"), who)
                .withAnswers(answer("commitment.what", told(what)))
                .withHelp(help);
    }

    static Answers answer(String item, Statement... statements) {
        return Answers.NONE.with(item, List.of(statements));
    }
}
