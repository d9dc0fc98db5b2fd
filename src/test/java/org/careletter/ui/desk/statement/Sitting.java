package org.careletter.ui.desk.statement;

import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.plan.Original;
import org.careletter.plan.Person;
import org.careletter.plan.Place;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Plans;
import org.careletter.plan.Priority;
import org.careletter.plan.Said;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Circle;
import org.careletter.plan.code.Origin;
import org.careletter.session.Background;
import org.careletter.session.Draft;
import org.careletter.session.PlanSession;
import org.careletter.ui.kit.Surroundings;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/// Joan, Sam and Maureen at one window, with the real session, drafts and rewordings behind its
/// controls; and a witness who writes down, apart from the plan, what truly became Joan's.
///
/// Each wording that is typed has words of its own, so that they can be found in every output.
final class Sitting {

    static final UUID JOAN = Plans.id("joan");
    private static final UUID SAM = Plans.id("sam");
    private static final UUID MAUREEN = Plans.id("maureen");
    private static final List<UUID> VOICES = List.of(JOAN, SAM, MAUREEN);
    private static final UUID WISH = Plans.id("wish");

    private final PlanSession session;
    private final List<Draft> drafts;
    private final List<Said> typed = new ArrayList<>();
    private final IdentityHashMap<Plan, Set<Said>> witnessed = new IdentityHashMap<>();
    private Set<Said> hers = Set.of();
    private @Nullable Rewording rewording;
    private int words;

    Sitting() {
        var ids = new AtomicLong(1);
        var surroundings =
                Surroundings.of(
                        Locale.UK,
                        Clock.fixed(Instant.parse("2026-11-14T10:02:00Z"), ZoneOffset.UTC),
                        () -> new UUID(0, ids.getAndIncrement()),
                        Background.INLINE);
        session = new PlanSession(beginning(), SAM, _ -> {}, surroundings.means());
        drafts =
                List.of(
                        new Draft(session, new Place(session.now().id(), "about.also"), JOAN),
                        new Draft(session, new Place(WISH, "priority.what"), JOAN));
        witnessed.put(session.now(), hers);
    }

    private static Plan beginning() {
        var sam = Contributor.named(SAM, "Sam Carter", "worker", Circle.SERVICE);
        var maureen = Contributor.named(MAUREEN, "Maureen", "sister", Circle.CLOSE);
        return Plan.of(Plans.id("plan"), Person.named(JOAN, "Joan Whitlock"))
                .withContributors(List.of(sam, maureen))
                .withLetterhead(Letterhead.NONE.withWriter(SAM))
                .withPriorities(List.of(Priority.empty(WISH).withTitle("A wish")));
    }

    Plan plan() {
        return session.now();
    }

    /// What Joan typed as hers or agreed to, as far as it was not taken back.
    Set<Said> hers() {
        return hers;
    }

    /// Everything that anybody ever typed.
    List<Said> everythingTyped() {
        return typed;
    }

    void does(WritingDeed deed) {
        var before = session.now();
        switch (deed) {
            case WritingDeed.HandsOver(int to) -> handOver(voice(to));
            case WritingDeed.Types(int place, int letters) -> type(draft(place), letters);
            case WritingDeed.ChoosesVoice(int place, int voice) ->
                    choose(draft(place), voice(voice));
            case WritingDeed.ChoosesOrigin(int place, var came) -> choose(draft(place), came);
            case WritingDeed.Finishes(int place) -> draft(place).finish();
            case WritingDeed.Clears(int place) -> draft(place).tell(Optional.empty());
            case WritingDeed.Rewords(int which, int letters) -> reword(which, letters);
            case WritingDeed.Retypes(int which, int before2) -> retype(which, before2);
            case WritingDeed.StopsRewording() -> rewording = null;
            case WritingDeed.NotesAgreement(int which, var how) ->
                    on(which, was -> session.pen().agree(was, session.today(), how, null));
            case WritingDeed.KeepsTheirs(int which) ->
                    on(which, was -> session.pen().keepTheirs(was));
            case WritingDeed.Attributes(int which, int voice) ->
                    on(which, was -> session.pen().attribute(was, voice(voice)));
            case WritingDeed.Retells(int which, int voice) ->
                    on(which, was -> session.pen().retold(was, voice(voice)));
            case WritingDeed.LeavesOut(int which, boolean out) ->
                    on(which, was -> was.withLeftOut(out));
            case WritingDeed.Removes(int which) ->
                    statement(which)
                            .ifPresent(
                                    it -> session.apply(plan -> PlanEdits.remove(plan, it.id())));
            case WritingDeed.Undoes() -> session.undo();
            case WritingDeed.Redoes() -> session.redo();
        }
        follow();
        witness(deed, before);
    }

    private void handOver(UUID who) {
        session.writeAs(who);
        drafts.forEach(Draft::finish);
        rewording = null;
    }

    private void type(Draft draft, int letters) {
        for (int i = 0; i < letters; i++) {
            var said = fresh(draft.origin().get());
            draft.tell(Optional.of(said));
            count(said, draft.voice().get());
        }
    }

    private void choose(Draft draft, UUID voice) {
        draft.voice().set(voice);
        var written = draft.written();
        if (written != null) {
            count(written.current().said(), voice);
        }
    }

    private void choose(Draft draft, Origin came) {
        draft.origin().set(came);
        if (draft.written() != null) {
            var said = fresh(came);
            draft.tell(Optional.of(said));
            count(said, draft.voice().get());
        }
    }

    private void reword(int which, int letters) {
        statement(which)
                .ifPresent(
                        found -> {
                            var open = opened(found);
                            for (int i = 0; i < letters; i++) {
                                say(open, fresh(found.origin()));
                            }
                        });
    }

    private void retype(int which, int before) {
        statement(which)
                .filter(_ -> !typed.isEmpty())
                .ifPresent(
                        found -> {
                            var said = typed.get(before % typed.size());
                            if (said.original() == null || found.origin() == Origin.INTERPRETED) {
                                say(opened(found), said);
                            }
                        });
    }

    private void say(Rewording open, Said said) {
        var before = open.written();
        open.say(said);
        if (!open.written().equals(before)) {
            count(said, open.written().voice());
        }
    }

    private Rewording opened(Statement statement) {
        var open = rewording;
        if (open == null || !open.written().id().equals(statement.id())) {
            open = new Rewording(statement, session);
            rewording = open;
        }
        return open;
    }

    private void on(int which, UnaryOperator<Statement> edit) {
        statement(which).ifPresent(found -> session.change(found.id(), edit));
    }

    /// What the controls do whenever the plan changes below them.
    private void follow() {
        for (Draft draft : drafts) {
            var written = draft.written();
            if (written != null && !isThere(written)) {
                draft.follow(plan());
            }
        }
        if (rewording != null) {
            rewording.follow(plan());
        }
    }

    private boolean isThere(Statement statement) {
        return plan().statement(statement.id())
                .filter(now -> now.statement().equals(statement))
                .isPresent();
    }

    /// Whatever Joan types as her own words is hers.
    private void count(Said said, UUID voice) {
        if (session.writer().get().equals(JOAN) && voice.equals(JOAN)) {
            add(said);
        }
    }

    private void witness(WritingDeed deed, Plan before) {
        switch (deed) {
            case WritingDeed.Undoes _, WritingDeed.Redoes _ ->
                    hers = witnessed.getOrDefault(plan(), Set.of());
            case WritingDeed.NotesAgreement(int which, var _) ->
                    in(before, which)
                            .filter(it -> it.voice().equals(JOAN))
                            .ifPresent(it -> add(it.current().said()));
            case WritingDeed.Attributes(int which, var _) -> ifSheSaysSo(before, which);
            case WritingDeed.Retells(int which, var _) -> ifSheSaysSo(before, which);
            default -> {}
        }
        witnessed.putIfAbsent(plan(), hers);
    }

    /// Words that she typed as somebody else's and now says are hers.
    private void ifSheSaysSo(Plan before, int which) {
        in(before, which)
                .filter(it -> it.current().by().equals(JOAN))
                .flatMap(it -> plan().statement(it.id()).map(Placed::statement))
                .filter(it -> it.voice().equals(JOAN) && session.writer().get().equals(JOAN))
                .ifPresent(it -> add(it.current().said()));
    }

    private void add(Said said) {
        var more = new HashSet<>(hers);
        more.add(said);
        hers = Set.copyOf(more);
        witnessed.put(plan(), hers);
    }

    private Said fresh(Origin came) {
        words++;
        var said =
                new Said(
                        "I like w%dx".formatted(words),
                        came == Origin.INTERPRETED
                                ? new Original("Mi piace o%dx".formatted(words), "it", "Ana")
                                : null,
                        came == Origin.NOTICED ? "she likes m%dx".formatted(words) : "");
        typed.add(said);
        return said;
    }

    private Draft draft(int place) {
        return drafts.get(place % drafts.size());
    }

    private Optional<Statement> statement(int which) {
        return in(plan(), which);
    }

    private static Optional<Statement> in(Plan plan, int which) {
        var all = plan.statements().map(Placed::statement).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(which % all.size()));
    }

    private static UUID voice(int which) {
        return VOICES.get(which % VOICES.size());
    }
}
