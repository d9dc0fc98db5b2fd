package org.careletter.words;

import org.careletter.plan.Contributor;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Statement;
import org.careletter.plan.Together;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Brings back what an earlier version of a plan said.
///
/// A statement keeps everything it said since; the earlier words come back as one more wording by
/// whoever brings them back, unless they are what it says anyway. So the standing is judged as
/// always: words that the person agreed to last count as agreed again, words that the person has
/// replaced since have to be taken back to them.
///
/// @param then the earlier version
/// @param pen the pen of who brings it back
public record BringingBack(Plan then, Pen pen) {

    /// Whether one statement of the earlier version can come back by itself: what it belonged to
    /// has to be there still.
    public static boolean isPossible(Placed earlier, Plan now) {
        return now.statement(earlier.statement().id()).isPresent()
                || now.within().anyMatch(each -> each.id().equals(earlier.place().owner()));
    }

    /// The plan with one statement of the earlier version brought back; the same plan where that is
    /// not possible.
    public Plan statement(Placed earlier, Plan now) {
        var id = earlier.statement().id();
        var back =
                now.statement(id).isPresent()
                        ? PlanEdits.edit(now, id, each -> back(each, earlier.statement()))
                        : PlanEdits.say(now, earlier.place(), earlier.statement());
        return back.equals(now) ? now : withVoices(back, voices(earlier.statement()));
    }

    /// The plan as it was. Names and addresses, the people, who gets copies and what was agreed on
    /// as a whole stay as they are now: whoever said no since must not be taken to say yes.
    public Plan whole(Plan now) {
        Map<UUID, Statement> known =
                now.statements()
                        .collect(
                                Collectors.toMap(
                                        each -> each.statement().id(),
                                        Placed::statement,
                                        (first, _) -> first));
        var asItWas =
                then.mapAnswers(
                        (_, answers) ->
                                answers.map(
                                        each -> {
                                            var present = known.get(each.id());
                                            return present == null ? each : back(present, each);
                                        }));
        var back =
                asItWas.with(
                        next ->
                                next.person(now.person())
                                        .contributors(now.contributors())
                                        .talks(now.talks())
                                        .keptOut(now.keptOut())
                                        .copies(now.copies())
                                        .agreement(now.agreement())
                                        .letterhead(now.letterhead()));
        return withVoices(
                back,
                then.contributors().stream().map(Contributor::id).collect(Collectors.toSet()));
    }

    private Statement back(Statement now, Statement earlier) {
        if (!now.voice().equals(earlier.voice()) || now.origin() != earlier.origin()) {
            return earlier.withLeftOut(now.leftOut());
        }
        var together = Together.of(now, earlier);
        return together.current().saysTheSameAs(earlier.current())
                ? together
                : pen.reword(together, earlier.current().said());
    }

    /// Whoever has a part in the words has to be in the plan.
    private Plan withVoices(Plan plan, Set<UUID> voices) {
        List<Contributor> people = new ArrayList<>(plan.contributors());
        then.contributors().stream()
                .filter(each -> voices.contains(each.id()))
                .filter(each -> plan.nameOf(each.id()).isEmpty())
                .forEach(people::add);
        return plan.withContributors(people);
    }

    private static Set<UUID> voices(Statement statement) {
        var voices = new HashSet<UUID>();
        voices.add(statement.voice());
        statement
                .wordings()
                .forEach(
                        wording -> {
                            voices.add(wording.by());
                            var agreed = wording.agreed();
                            if (agreed != null && agreed.with() != null) {
                                voices.add(agreed.with());
                            }
                        });
        return voices;
    }
}
