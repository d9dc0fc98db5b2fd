package org.careletter.plan;

import org.careletter.plan.code.AgreedHow;
import org.careletter.plan.code.AreaOfLife;
import org.careletter.plan.code.Origin;
import org.careletter.plan.code.TellsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Makes statements of every origin and standing.
final class StatementMaker {

    private final Chance chance;
    private final List<UUID> voices;

    /// @param voices who may speak and type: the person first
    StatementMaker(Chance chance, List<UUID> voices) {
        this.chance = chance;
        this.voices = voices;
    }

    Statement statement() {
        return statement(chance.one(2) ? voices.getFirst() : voice());
    }

    Statement statement(UUID voice) {
        return statement(voice, chance.one(2) ? SampleWords.OWN : chance.of(SampleWords.TONGUES));
    }

    Statement statement(UUID voice, SampleWords.Tongue tongue) {
        var first = wording(tongue, chance.one(2) ? voice : voice());
        var said = Statement.first(chance.id(), voice, first).withLanguage(tongue.language());
        return reworded(told(said), tongue).withLeftOut(chance.one(10));
    }

    private Statement told(Statement statement) {
        return switch (chance.between(0, 5)) {
            case 0 -> Told.as(statement, Origin.NOTICED, null, chance.maybeText(this::meaning));
            case 1 -> Told.as(statement, Origin.INTERPRETED, chance.maybe(this::original), "");
            case 2 -> Told.as(statement, Origin.SAID, null, "");
            default -> statement;
        };
    }

    private Statement reworded(Statement statement, SampleWords.Tongue tongue) {
        var wordings = new ArrayList<>(statement.wordings());
        chance.list(() -> wordings.add(reworded(statement.current(), wording(tongue, voice()))));
        return new Statement(
                statement.id(),
                statement.voice(),
                statement.origin(),
                wordings,
                statement.language(),
                statement.strength(),
                statement.leftOut());
    }

    /// Somebody else's wording often keeps what else was said, and often does not.
    private Wording reworded(Wording before, Wording after) {
        return chance.one(2)
                ? after
                : new Wording(
                        after.text(),
                        before.original(),
                        before.meaning(),
                        after.by(),
                        after.at(),
                        after.agreed());
    }

    private Wording wording(SampleWords.Tongue tongue, UUID by) {
        return new Wording(
                SampleWords.words(chance, tongue),
                by,
                chance.moment(),
                chance.one(2) ? null : agreement());
    }

    private Agreement agreement() {
        return new Agreement(chance.day(), chance.of(AgreedHow.class), chance.maybe(this::voice));
    }

    private Original original() {
        var tongue = chance.of(SampleWords.TONGUES);
        return new Original(
                SampleWords.words(chance, tongue),
                tongue.language(),
                chance.maybeText(() -> SampleWords.name(chance)));
    }

    Strength strength() {
        return new Strength(
                chance.maybe(() -> chance.of(TellsOf.class)),
                chance.maybe(() -> chance.of(AreaOfLife.class)));
    }

    private String meaning() {
        return SampleWords.words(chance, SampleWords.OWN);
    }

    UUID voice() {
        return chance.of(voices);
    }
}
