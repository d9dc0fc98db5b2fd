package org.careletter.letter;

import org.careletter.plan.Contributor;
import org.careletter.plan.NotedBy;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.words.Standing;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// On what the letter's own "I" rests when the person tells it: what it says that they want, agreed
/// to or decided is theirs only where they said it or chose it themself. Otherwise it is told as
/// what somebody noted.
final class Grounds {

    private final Plan plan;
    private final Names names;
    private final Phrases phrases;
    private final Dates dates;
    private final boolean own;

    Grounds(Plan plan, Names names, Phrases phrases, Dates dates, boolean own) {
        this.plan = plan;
        this.names = names;
        this.phrases = phrases;
        this.dates = dates;
        this.own = own;
    }

    /// Whether nobody but the person can have chosen what is in this plan.
    boolean isAlone() {
        return writer().isEmpty();
    }

    /// Whether any of these is the person's, in their own words or noted from them.
    boolean rests(List<Statement> statements) {
        return statements.stream()
                .filter(each -> Standing.printable(each).isPresent())
                .anyMatch(each -> names.isPerson(each.voice()));
    }

    /// A sentence about something that was chosen: as the person's own, or as somebody noted it.
    Text chosen(String key, @Nullable NotedBy noted, Map<String, Text> values) {
        return chosen(
                key, noted == null ? null : noted.by(), noted == null ? null : noted.on(), values);
    }

    /// The same.
    ///
    /// @param by who noted it; null when that is not known: then it counts as the writer's note
    /// @param on the day; null when that is not known
    Text chosen(String key, @Nullable UUID by, @Nullable LocalDate on, Map<String, Text> values) {
        var filled = new HashMap<>(values);
        filled.put("when", when(on));
        boolean theirs = !own || (by == null ? isAlone() : names.isPerson(by));
        if (theirs) {
            return phrases.say(key, filled);
        }
        filled.put("noter", noter(by));
        return phrases.say(key + ".noted", filled);
    }

    /// Who noted something.
    Text noter(@Nullable UUID by) {
        return Optional.ofNullable(by)
                .or(this::writer)
                .map(names::alone)
                .orElseGet(() -> Text.of(phrases.word("name.somebody")));
    }

    /// ` on 10 November 2026`; empty for no day.
    Text when(@Nullable LocalDate on) {
        return on == null
                ? Text.EMPTY
                : Text.of(" ").plus(phrases.fill("when.on", Map.of("days", dates.day(on))));
    }

    private Optional<UUID> writer() {
        return plan.contributor(plan.letterhead().writer()).map(Contributor::id);
    }
}
