package org.careletter.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.words.Talking.JOAN;
import static org.careletter.words.Talking.MAUREEN;
import static org.careletter.words.Talking.SAM;
import static org.careletter.words.Talking.agreed;
import static org.careletter.words.Talking.planWith;
import static org.careletter.words.Talking.saidJoan;
import static org.careletter.words.Talking.typedBy;
import static org.careletter.words.Talking.wroteJoan;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.careletter.exchange.PlanFile;
import org.careletter.plan.Contributor;
import org.careletter.plan.Copy;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Circle;
import org.careletter.plan.code.Consent;
import org.careletter.plan.code.Part;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Bringing back can never make words count as somebody's own that are not.
class BringingBackTest {

    private static final Instant LATER = Instant.parse("2026-11-14T12:00:00Z");

    @Test
    void wordsTheyAgreedToCountAsAgreedAgain() {
        var then = agreed(saidJoan("Back to the plot."));
        var now = then.reworded(typedBy(SAM, "Attend the allotment project."));
        var back = broughtBack(then, now, SAM);
        assertThat(back.text()).isEqualTo("Back to the plot.");
        assertThat(Standing.of(back)).isEqualTo(Standing.AGREED);
    }

    @Test
    void wordsTheyReplacedThemselvesHaveToGoBackToThem() {
        var then = agreed(saidJoan("Back to the plot."));
        var now = then.reworded(typedBy(JOAN, "Only to look at it."));
        var back = broughtBack(then, now, SAM);
        assertThat(Standing.of(back)).isEqualTo(Standing.CHANGED);
        assertThat(Standing.printable(back).orElseThrow().text()).isEqualTo("Only to look at it.");
    }

    @Test
    void wordsTheyBringBackThemselvesAreTheirOwn() {
        var then = saidJoan("Back to the plot.");
        var now = then.reworded(typedBy(SAM, "Attend the allotment project."));
        assertThat(Standing.of(broughtBack(then, now, JOAN))).isEqualTo(Standing.OWN);
    }

    @Test
    void wordsNobodyCheckedStayHeard() {
        var then = saidJoan("Back to the plot.");
        var now = then.reworded(typedBy(SAM, "Attend the allotment project."));
        assertThat(Standing.of(broughtBack(then, now, SAM))).isEqualTo(Standing.HEARD);
    }

    @Test
    void anAgreementThatWasTakenBackDoesNotComeBack() {
        var then = agreed(saidJoan("Back to the plot."));
        var now = saidJoan("Back to the plot.");
        assertThat(Standing.of(broughtBack(then, now, SAM))).isEqualTo(Standing.HEARD);
    }

    @Test
    void whatIsLeftOutOfLettersStaysOut() {
        var then = wroteJoan("My mother died here.");
        var now = then.reworded(typedBy(SAM, "Bereaved.")).withLeftOut(true);
        assertThat(broughtBack(then, now, SAM).leftOut()).isTrue();
    }

    @Test
    void aStatementThatIsGoneComesBackWithWhoeverSaidIt() {
        var maureen = Contributor.named(MAUREEN, "Maureen Whitlock", "sister", Circle.CLOSE);
        var said = Statement.first(Plans.id("tea"), MAUREEN, typedBy(MAUREEN, "She hums."));
        var then = planWith(said).withContributors(List.of(maureen));
        var now = planWith(wroteJoan("Something else."));
        var back = bringing(then, JOAN).statement(placed(then, said), now);
        assertThat(back.statement(said.id()).orElseThrow().statement()).isEqualTo(said);
        assertThat(back.contributors()).containsExactly(maureen);
    }

    @Test
    void aStatementWithoutAPlaceCannotComeBackAlone() {
        var then = Plans.joan();
        var now = then.withPriorities(List.of());
        var gone =
                Differences.between(then, now).statements().stream()
                        .flatMap(each -> each.then().stream())
                        .filter(each -> !BringingBack.isPossible(each, now))
                        .toList();
        assertThat(gone).isNotEmpty();
        assertThat(bringing(then, SAM).statement(gone.getFirst(), now)).isEqualTo(now);
        assertThat(bringing(then, SAM).whole(now)).isEqualTo(then);
    }

    @Test
    void theWholeBringsBackNoConsent() {
        var yes =
                new Copy(
                        Plans.id("copy"),
                        null,
                        "the day centre",
                        "",
                        Set.of(Part.ABOUT),
                        Consent.YES,
                        null);
        var then = planWith(wroteJoan("Tea.")).withCopies(List.of(yes));
        var now = then.withCopies(List.of());
        assertThat(bringing(then, SAM).whole(now)).isEqualTo(now);
    }

    @Property(tries = 200)
    void theWholeOfAnyPlanComesBackAsItWas(@ForAll("plans") Plan plan) {
        var edited = plan.mapAnswers((_, answers) -> answers.map(each -> each.withLeftOut(true)));
        var cleared = plan.withRisks(List.of());
        assertThat(bringing(plan, plan.person().id()).whole(plan)).isEqualTo(plan);
        assertThat(bringing(plan, plan.person().id()).whole(cleared)).isEqualTo(plan);
        assertThat(bringing(plan, plan.person().id()).whole(edited)).isEqualTo(edited);
    }

    @Property(tries = 100)
    void everySentenceOfAnyPlanCanBeSavedOnceItIsBroughtBack(@ForAll("plans") Plan plan)
            throws Exception {
        var bringing = bringing(plan, plan.person().id());
        var empty = Plan.of(plan.id(), plan.person());
        for (Placed each : plan.statements().toList()) {
            var back = bringing.statement(each, empty);
            assertThat(PlanFile.read(PlanFile.write(back))).isEqualTo(back);
        }
    }

    @Property(tries = 2_000)
    void nothingPrintsAsTheirsThatTheyNeitherTypedNorAgreedTo(
            @ForAll("lives") List<Integer> life,
            @ForAll @IntRange(max = 8) int versionAt,
            @ForAll("writers") UUID writer) {
        var hers = new ArrayList<String>();
        var statement = saidJoan("first");
        var version = statement;
        for (int step = 0; step < life.size(); step++) {
            statement = lived(statement, life.get(step), hers);
            version = step == versionAt ? statement : version;
        }
        var back = broughtBack(version, statement, writer);
        if (writer.equals(JOAN) && !back.equals(statement)) {
            hers.add(version.text());
        }
        assertThat(back.text()).isEqualTo(version.text());
        assertThat(back.wordings()).containsAll(statement.wordings());
        var printed = Standing.printable(back).orElseThrow().text();
        if (Standing.of(back) == Standing.HEARD) {
            assertThat(hers).isEmpty();
        } else {
            assertThat(printed).isEqualTo(hers.getLast());
        }
    }

    /// One step in the life of Joan's sentence.
    private static Statement lived(Statement statement, int step, List<String> hers) {
        var word = "word " + step % 3;
        return switch (step / 3) {
            case 0 -> statement.reworded(typedBy(SAM, word));
            case 1 -> {
                hers.add(word);
                yield statement.reworded(typedBy(JOAN, word));
            }
            default -> {
                hers.add(statement.text());
                yield agreed(statement);
            }
        };
    }

    @Provide
    Arbitrary<List<Integer>> lives() {
        return Arbitraries.integers().between(0, 8).list().ofMaxSize(9);
    }

    @Provide
    Arbitrary<UUID> writers() {
        return Arbitraries.of(JOAN, SAM);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    private static Statement broughtBack(Statement then, Statement now, UUID writer) {
        var earlier = planWith(then);
        var later = planWith(now);
        return bringing(earlier, writer)
                .statement(placed(earlier, then), later)
                .statement(now.id())
                .orElseThrow()
                .statement();
    }

    private static Placed placed(Plan plan, Statement statement) {
        return plan.statement(statement.id()).orElseThrow();
    }

    private static BringingBack bringing(Plan then, UUID writer) {
        return new BringingBack(then, new Pen(writer, LATER));
    }

    @Test
    void nothingElseChangesWhenOneStatementComesBack() {
        var then = Plans.joan();
        var first =
                then.statements()
                        .filter(each -> Standing.of(each.statement()) == Standing.AGREED)
                        .findFirst()
                        .orElseThrow();
        var now =
                PlanEdits.edit(
                        then,
                        first.statement().id(),
                        each -> each.reworded(typedBy(SAM, "Other words.")));
        var back = bringing(then, SAM).statement(first, now);
        assertThat(Differences.between(now, back).statements()).hasSize(1);
        assertThat(Differences.between(now, back).elsewhere()).isFalse();
        assertThat(Differences.between(then, back).isEmpty()).isTrue();
    }
}
