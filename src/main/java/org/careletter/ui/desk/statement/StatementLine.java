package org.careletter.ui.desk.statement;

import org.careletter.plan.Original;
import org.careletter.plan.Plan;
import org.careletter.plan.Said;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.text.Texts;
import org.careletter.words.Standing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What a card says about one statement.
///
/// @param words what the plan says now
/// @param original what was said before an interpreter
/// @param meaning what an observer thinks it means
/// @param standing whether the words are their voice's own
/// @param meta whose words, how they came, and their standing, in words
/// @param theirs for changed words: the words that the letter prints instead
/// @param personsOwnVoice whether the voice is the person
/// @param leftOut whether it stays out of every letter
public record StatementLine(
        String words,
        Optional<String> original,
        Optional<String> meaning,
        Standing standing,
        String meta,
        Optional<String> theirs,
        boolean personsOwnVoice,
        boolean leftOut) {

    /// What to show of a statement.
    public static StatementLine of(Statement statement, Plan plan, Texts texts, ZoneId zone) {
        var standing = Standing.of(statement);
        var person = statement.voice().equals(plan.person().id());
        var said = statement.current().said();
        return new StatementLine(
                person || standing.waits() ? quoted(said.text()) : said.text(),
                original(said).map(StatementLine::quoted),
                Optional.of(said.meaning()).filter(Predicate.not(String::isBlank)),
                standing,
                meta(statement, standing, plan, texts, zone),
                standing == Standing.CHANGED
                        ? statement.theirs().map(Wording::text)
                        : Optional.empty(),
                person,
                statement.leftOut());
    }

    private static Optional<String> original(Said said) {
        return Optional.ofNullable(said.original())
                .map(Original::text)
                .filter(Predicate.not(String::isBlank));
    }

    private static String quoted(String words) {
        return '“' + words + '”';
    }

    private static String meta(
            Statement statement, Standing standing, Plan plan, Texts texts, ZoneId zone) {
        var day = DateTimeFormatter.ofPattern("d MMM", texts.locale());
        var parts =
                texts.get(
                        "meta",
                        Map.of(
                                "voice",
                                VoiceNames.named(plan, statement.voice()),
                                "origin",
                                texts.of("origin", statement.origin()),
                                "standing",
                                texts.of("standing", standing),
                                "day",
                                day.format(dayOf(statement, zone))));
        return statement.leftOut() ? parts + " · " + texts.get("left-out") : parts;
    }

    private static LocalDate dayOf(Statement statement, ZoneId zone) {
        var wording = statement.theirs().orElseGet(statement::current);
        var agreed = wording.agreed();
        return agreed == null ? wording.at().atZone(zone).toLocalDate() : agreed.on();
    }
}
