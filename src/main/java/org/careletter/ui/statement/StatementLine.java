package org.careletter.ui.statement;

import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.ui.kit.Texts;
import org.careletter.words.Standing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/// What a card says about one statement.
///
/// @param words what the plan says now
/// @param standing whether the words are their voice's own
/// @param meta whose words, how they came, and their standing, in words
/// @param theirs for changed words: the words that the letter prints instead
/// @param personsOwnVoice whether the voice is the person
/// @param leftOut whether it stays out of every letter
public record StatementLine(
        String words,
        Standing standing,
        String meta,
        Optional<String> theirs,
        boolean personsOwnVoice,
        boolean leftOut) {

    /// What to show of a statement.
    public static StatementLine of(Statement statement, Plan plan, Texts texts, ZoneId zone) {
        var standing = Standing.of(statement);
        var person = statement.voice().equals(plan.person().id());
        return new StatementLine(
                person || standing.waits() ? '“' + statement.text() + '”' : statement.text(),
                standing,
                meta(statement, standing, plan, texts, zone),
                standing == Standing.CHANGED
                        ? statement.theirs().map(Wording::text)
                        : Optional.empty(),
                person,
                statement.leftOut());
    }

    private static String meta(
            Statement statement, Standing standing, Plan plan, Texts texts, ZoneId zone) {
        var day = DateTimeFormatter.ofPattern("d MMM", texts.locale());
        var voice = Voices.named(plan, statement.voice());
        var on = day.format(dayOf(statement, zone));
        var parts =
                texts.get(
                        "meta",
                        Map.of(
                                "voice",
                                voice,
                                "origin",
                                texts.of("origin", statement.origin()),
                                "standing",
                                texts.of("standing", standing),
                                "day",
                                on));
        return statement.leftOut() ? parts + " · " + texts.get("left-out") : parts;
    }

    private static LocalDate dayOf(Statement statement, ZoneId zone) {
        var wording = statement.theirs().orElseGet(statement::current);
        var agreed = wording.agreed();
        return agreed == null ? wording.at().atZone(zone).toLocalDate() : agreed.on();
    }
}
