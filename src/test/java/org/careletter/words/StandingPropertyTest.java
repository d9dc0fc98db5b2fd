package org.careletter.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.words.Talking.JOAN;
import static org.careletter.words.Talking.MAUREEN;
import static org.careletter.words.Talking.SAM;
import static org.careletter.words.Talking.agreed;
import static org.careletter.words.Talking.typed;
import static org.careletter.words.Talking.typedBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class StandingPropertyTest {

    /// One step in the life of Joan's sentence: somebody types words, or she agrees to what it
    /// says.
    sealed interface Step {
        record Types(UUID writer, String words) implements Step {}

        record JoanAgrees() implements Step {}
    }

    /// What has truly happened, kept apart from the statement.
    private static final class Witness {
        final List<String> hers = new ArrayList<>();
        String now;

        Witness(Step.Types first) {
            now = first.words();
            sees(first);
        }

        void sees(Step step) {
            switch (step) {
                case Step.Types(var writer, var words) -> {
                    now = words;
                    if (writer.equals(JOAN)) {
                        hers.add(words);
                    }
                }
                case Step.JoanAgrees() -> hers.add(now);
            }
        }
    }

    @Property(tries = 10_000)
    void nothingPrintsAsHersThatSheNeitherTypedNorAgreedTo(
            @ForAll("firsts") Step.Types first, @ForAll("lives") List<Step> steps) {
        var witness = new Witness(first);
        var statement = typed(JOAN, first.writer(), first.words());
        for (Step step : steps) {
            witness.sees(step);
            statement = after(step, statement);
            var printed = Standing.printable(statement).orElseThrow().text();
            if (Standing.of(statement) == Standing.HEARD) {
                assertThat(witness.hers).isEmpty();
                assertThat(printed).isEqualTo(witness.now);
            } else {
                assertThat(printed).isEqualTo(witness.hers.getLast());
            }
        }
    }

    @Property(tries = 10_000)
    void itCountsAsHersExactlyWhenItSaysWhatSheLastTypedOrAgreedTo(
            @ForAll("firsts") Step.Types first, @ForAll("lives") List<Step> steps) {
        var witness = new Witness(first);
        var statement = typed(JOAN, first.writer(), first.words());
        for (Step step : steps) {
            witness.sees(step);
            statement = after(step, statement);
        }
        var same = !witness.hers.isEmpty() && sameWords(witness.hers.getLast(), witness.now);
        assertThat(Standing.of(statement).waits()).isEqualTo(!same);
    }

    @Property(tries = 10_000)
    void noWordingIsEverLost(
            @ForAll("firsts") Step.Types first, @ForAll("lives") List<Step> steps) {
        var statement = typed(JOAN, first.writer(), first.words());
        for (Step step : steps) {
            var before = texts(statement);
            statement = after(step, statement);
            assertThat(texts(statement)).startsWith(before.toArray(String[]::new));
        }
    }

    @Property(tries = 10_000)
    void standingDependsOnTheStatementAlone(
            @ForAll("statements") Statement statement, @ForAll("plans") Plan plan) {
        var before = Standing.of(statement);
        var within = PlanEdits.say(plan, new Place(plan.id(), "about.also"), statement);
        assertThat(Ledger.of(within).rows())
                .filteredOn(row -> row.statement().id().equals(statement.id()))
                .extracting(Ledger.Row::standing)
                .containsOnly(before);
    }

    @Property(tries = 1_000)
    void inAnyPlanAnEditBySomebodyElseChangesNothingThatPrintsAsTheVoicesOwn(
            @ForAll("plans") Plan plan) {
        var stranger = Plans.id("stranger");
        var edited =
                plan.mapAnswers(
                        (_, answers) ->
                                answers.map(
                                        each -> each.reworded(typedBy(stranger, "Other words."))));
        plan.statements()
                .map(each -> each.statement())
                .filter(each -> Standing.of(each) != Standing.HEARD)
                .forEach(
                        each -> {
                            var after = edited.statement(each.id()).orElseThrow().statement();
                            assertThat(Standing.of(after)).isEqualTo(Standing.CHANGED);
                            assertThat(Standing.printable(after))
                                    .isEqualTo(Standing.printable(each));
                        });
    }

    @Provide
    Arbitrary<Step.Types> firsts() {
        return types();
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Step> agrees = Arbitraries.just(new Step.JoanAgrees());
        return Arbitraries.<Step>oneOf(types().map(each -> (Step) each), agrees)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    @Provide
    Arbitrary<Statement> statements() {
        return Plans.anyStatement();
    }

    /// Few words, so that the same come back often, also with other white space and encoding.
    private static Arbitrary<Step.Types> types() {
        return Combinators.combine(
                        Arbitraries.of(JOAN, SAM, MAUREEN),
                        Arbitraries.of(
                                "yes", " yes ", "no", "caf\u00e9", "cafe\u0301", "a  b", "a b"))
                .as(Step.Types::new);
    }

    private static Statement after(Step step, Statement statement) {
        return switch (step) {
            case Step.Types(var writer, var words) -> statement.reworded(typedBy(writer, words));
            case Step.JoanAgrees() -> agreed(statement);
        };
    }

    private static boolean sameWords(String one, String other) {
        return typedBy(JOAN, one).saysTheSameAs(typedBy(JOAN, other));
    }

    private static List<String> texts(Statement statement) {
        return statement.wordings().stream().map(Wording::text).toList();
    }
}
