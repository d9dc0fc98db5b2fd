package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.letter.PlainText;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.Priority;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.plan.code.Origin;
import org.careletter.words.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The bundled plans of three lives, which people look around in before they write their own.
class SamplePlansTest {

    private static final List<String> NAMES =
            List.of("joan-own-home", "kai-own-plan", "parveen-care-home");

    @ParameterizedTest
    @ValueSource(strings = {"joan-own-home", "kai-own-plan", "parveen-care-home"})
    void isTheSamePlanAfterWritingAndReading(String name) throws PlanFileRefused {
        var plan = sample(name);

        assertThat(PlanFile.read(PlanFile.write(plan))).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"joan-own-home", "kai-own-plan", "parveen-care-home"})
    void showsEveryStanding(String name) {
        assertThat(statements(sample(name)).map(Standing::of)).contains(Standing.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"joan-own-home", "kai-own-plan", "parveen-care-home"})
    void leavesOneSentenceOutOfEveryLetter(String name) {
        assertThat(statements(sample(name)).filter(Statement::leftOut)).hasSize(1);
    }

    @Test
    void showsEveryOrigin() {
        var origins = NAMES.stream().map(SamplePlansTest::sample).flatMap(it -> statements(it));

        assertThat(origins.map(Statement::origin)).contains(Origin.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"joan-own-home", "kai-own-plan", "parveen-care-home"})
    void answersEachGuideWithTenToFifteenStatements(String name) {
        var byGuide =
                sample(name)
                        .statements()
                        .collect(groupingBy(placed -> placed.place().item().split("\\.", 2)[0]));

        for (String guide : List.of("about", "strengths", "safety", "review")) {
            assertThat(byGuide.get(guide)).as(guide).hasSizeBetween(10, 15);
        }
        assertThat(byGuide.get("priority")).hasSizeGreaterThanOrEqualTo(15);
        assertThat(byGuide.get("risk")).hasSizeGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"joan-own-home", "kai-own-plan", "parveen-care-home"})
    void hasSeveralVoices(String name) {
        var voices = statements(sample(name)).map(Statement::voice).collect(toSet());

        assertThat(voices).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"joan-own-home", "kai-own-plan", "parveen-care-home"})
    void givesEachPriorityAReasonAndThreePromises(String name) {
        assertThat(sample(name).priorities())
                .hasSizeBetween(3, 4)
                .allSatisfy(
                        priority -> {
                            assertThat(priority.answers().items())
                                    .contains("priority.what", "priority.why", "priority.know");
                            assertThat(priority.commitments()).hasSize(3);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"joan-own-home", "kai-own-plan", "parveen-care-home"})
    void isLookedAtAgainAfterItWasWritten(String name) {
        var plan = sample(name);
        var review = plan.review();
        var lastTalk =
                plan.talks().stream()
                        .map(talk -> Objects.requireNonNull(talk.on()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();

        assertThat(review.from()).isAfter(lastTalk);
        assertThat(review.to()).isAfter(Objects.requireNonNull(review.from()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"joan-own-home", "kai-own-plan", "parveen-care-home"})
    void namesNationalNumbersAmongTheContacts(String name) {
        assertThat(sample(name).contacts()).extracting("number").contains("999", "111", "116 123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"joan-own-home", "kai-own-plan", "parveen-care-home"})
    void keepsWordingsInTheOrderOfTime(String name) {
        assertThat(statements(sample(name)))
                .allSatisfy(each -> assertThat(each.wordings()).extracting(Wording::at).isSorted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"joan-own-home", "kai-own-plan", "parveen-care-home"})
    void isWrittenAsALetterByEitherNarrator(String name) {
        var plan = sample(name);

        for (Narrator narrator : Narrator.values()) {
            assertThat(letter(plan, narrator))
                    .contains(plan.priorities().stream().map(Priority::title).toList())
                    .contains(plan.risks().getFirst().title());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"joan-own-home", "kai-own-plan", "parveen-care-home"})
    void printsNeitherWhatIsLeftOutNorWhatSomebodyElseMadeOfIt(String name) {
        var plan = sample(name);
        var kept =
                statements(plan)
                        .filter(it -> it.leftOut() || Standing.of(it) == Standing.CHANGED)
                        .map(Statement::text)
                        .toList();

        assertThat(kept).hasSize(2);
        for (Narrator narrator : Narrator.values()) {
            assertThat(letter(plan, narrator)).doesNotContain(kept);
        }
    }

    private static Stream<Statement> statements(Plan plan) {
        return plan.statements().map(Placed::statement);
    }

    private static String letter(Plan plan, Narrator narrator) {
        var choices = LetterChoices.whole(narrator, LocalDate.of(2026, 11, 23));
        return PlainText.of(LetterWriter.write(plan, choices));
    }

    private static Plan sample(String name) {
        return Samples.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .plan();
    }
}
