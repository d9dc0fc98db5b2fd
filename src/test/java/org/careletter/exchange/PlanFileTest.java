package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.careletter.plan.Answered;
import org.careletter.plan.Answers;
import org.careletter.plan.Person;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.words.Standing;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class PlanFileTest {

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    @Property(tries = 200)
    void readingWhatWasWrittenGivesTheSamePlan(@ForAll("plans") Plan plan) throws Exception {
        assertThat(PlanFile.read(PlanFile.write(plan))).isEqualTo(plan);
    }

    @Property(tries = 50)
    void aPlanAlwaysGivesTheSameBytes(@ForAll("plans") Plan plan) throws Exception {
        var file = PlanFile.write(plan);
        assertThat(PlanFile.write(PlanFile.read(file))).isEqualTo(file);
    }

    @Property(tries = 50)
    void everyStatementKeepsItsStanding(@ForAll("plans") Plan plan) throws Exception {
        assertThat(standings(PlanFile.read(PlanFile.write(plan)))).isEqualTo(standings(plan));
    }

    private static List<Standing> standings(Plan plan) {
        return plan.statements().map(Placed::statement).map(Standing::of).toList();
    }

    @Test
    void writesIndentedTextThatStartsWithTheFormat() {
        var plan = Plan.of(Plans.id("plan"), Person.named(Plans.id("ann"), "Ann Oba"));
        assertThat(text(PlanFile.write(plan)))
                .isEqualTo(
                        """
                        {
                          "format": 3,
                          "id": "%s",
                          "person": {
                            "id": "%s",
                            "names": "Ann Oba",
                            "language": "en-GB",
                            "reading": {
                              "format": "standard",
                              "points": 12
                            }
                          },
                          "agreement": {
                            "extent": "not-asked"
                          }
                        }
                        """
                                .formatted(Plans.id("plan"), Plans.id("ann")));
    }

    @Test
    void writesScriptsAsTheyAre() {
        var plan = Plan.of(Plans.id("plan"), Person.named(Plans.id("n"), "نسرین احمد"));
        assertThat(text(PlanFile.write(plan))).contains("\"names\": \"نسرین احمد\"");
    }

    @Test
    void keepsAnswersToQuestionsThatItDoesNotKnow() throws Exception {
        var joan = Plans.joan();
        var said = joan.statements().findFirst().orElseThrow().statement();
        var later =
                Plan.of(Plans.id("plan"), joan.person())
                        .with(
                                next ->
                                        next.contributors(joan.contributors())
                                                .answers(
                                                        Answers.NONE.with(
                                                                "pets.who-walks", List.of(said))));
        assertThat(PlanFile.read(PlanFile.write(later))).isEqualTo(later);
    }

    @Test
    void readsAFileThatAnEditorSavedWithAByteOrderMark() throws Exception {
        var file = "\uFEFF" + text(PlanFile.write(Plans.joan()));
        assertThat(PlanFile.read(bytes(file))).isEqualTo(Plans.joan());
    }

    @Test
    void readsTextOfTheGreatestLength() throws Exception {
        var plan = saying("x".repeat(Plan.LONGEST_TEXT));
        assertThat(PlanFile.read(PlanFile.write(plan))).isEqualTo(plan);
    }

    @Test
    void writesNothingThatCouldNotBeReadBack() {
        var withoutHelpers = Plans.joan().withContributors(List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanFile.write(withoutHelpers))
                .withMessageStartingWith("could not be read back: NOT_IN_THE_PLAN");
    }

    @Test
    void writesAQuestionMarkForHalfACharacter() throws Exception {
        var read = PlanFile.read(PlanFile.write(saying("tea \uD83C")));
        assertThat(read.statements().map(placed -> placed.statement().text()))
                .containsExactly("tea ?");
    }

    @Test
    void everyIdOfAPlanOccursInItsFile() {
        var file = text(PlanFile.write(Plans.joan()));
        assertThat(ids(Plans.joan())).allSatisfy(id -> assertThat(file).contains(id.toString()));
    }

    private static Stream<UUID> ids(Plan plan) {
        return Stream.concat(
                plan.within().map(Answered::id),
                plan.statements().map(placed -> placed.statement().id()));
    }

    private static Plan saying(String words) {
        var ann = Person.named(Plans.id("ann"), "Ann Oba");
        var wording = new Wording(words, ann.id(), Instant.EPOCH, null);
        var said = Statement.first(Plans.id("said"), ann.id(), wording);
        return Plan.of(Plans.id("plan"), ann)
                .withAnswers(Answers.NONE.with("about.matters", List.of(said)));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
