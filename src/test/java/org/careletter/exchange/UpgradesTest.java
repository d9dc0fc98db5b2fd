package org.careletter.exchange;

import static org.careletter.words.Standing.AGREED;
import static org.careletter.words.Standing.CHANGED;
import static org.careletter.words.Standing.HEARD;
import static org.careletter.words.Standing.OWN;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careletter.exchange.PlanFileRefused.Kind;
import org.careletter.plan.Placed;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.words.Standing;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Steps that were never released stand in for those to come.
class UpgradesTest {

    private static final Upgrades TWO_STEPS =
            new Upgrades(List.of(renamed("headline", "heading"), renamed("heading", "id")));

    private static UnaryOperator<ObjectNode> renamed(String before, String after) {
        return plan -> {
            var value = plan.remove(before);
            if (value != null) {
                plan.set(after, value);
            }
            return plan;
        };
    }

    private static byte[] joan(int format, String nameOfId) {
        return new String(PlanFile.write(Plans.joan()), StandardCharsets.UTF_8)
                .replaceFirst("\"format\": \\d+", "\"format\": " + format)
                .replaceFirst("\"id\"", '"' + nameOfId + '"')
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void takesAnOldFileThroughEveryStep() throws Exception {
        assertThat(PlanFile.read(joan(1, "headline"), TWO_STEPS)).isEqualTo(Plans.joan());
    }

    @Test
    void takesAYoungerFileThroughTheLaterStepsOnly() throws Exception {
        assertThat(PlanFile.read(joan(2, "heading"), TWO_STEPS)).isEqualTo(Plans.joan());
        assertThatThrownBy(() -> PlanFile.read(joan(2, "headline"), TWO_STEPS))
                .isInstanceOfSatisfying(
                        PlanFileRefused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Kind.UNKNOWN_FIELD));
    }

    @Test
    void leavesAFileOfTheNewestFormatAsItIs() throws Exception {
        assertThat(PlanFile.read(joan(3, "id"), TWO_STEPS)).isEqualTo(Plans.joan());
    }

    @Test
    void knowsNoFormatAfterTheNewest() {
        assertThatThrownBy(() -> PlanFile.read(joan(4, "id"), TWO_STEPS))
                .isInstanceOfSatisfying(
                        PlanFileRefused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Kind.NEWER));
    }

    /// Made by the version that wrote format 1, from the sample of that time.
    @Test
    void keepsOriginalsMeaningsAndStandingsOfFormatOne() throws Exception {
        byte[] file;
        try (var in = UpgradesTest.class.getResourceAsStream("format-1.json")) {
            file = Objects.requireNonNull(in).readAllBytes();
        }
        var text = new String(file, StandardCharsets.UTF_8);
        var statements = PlanFile.read(file).statements().map(Placed::statement).toList();

        assertThat(statements.stream().map(Statement::current))
                .filteredOn(wording -> wording.original() != null)
                .hasSize(text.split("\"original\"").length - 1)
                .isNotEmpty();
        assertThat(statements.stream().map(Statement::current))
                .filteredOn(wording -> !wording.meaning().isEmpty())
                .hasSize(text.split("\"meaning\"").length - 1)
                .isNotEmpty();
        assertThat(statements.stream().collect(groupingBy(Standing::of, counting())))
                .isEqualTo(Map.of(OWN, 55L, AGREED, 86L, HEARD, 3L, CHANGED, 1L));
    }

    @Test
    void movesAMillionPartsWithoutMakingMore() {
        var file =
                "{\"format\": 1, \"answers\": {\"x\": [{\"wordings\": ["
                        + "{},".repeat(150_000)
                        + "{}], \"original\": ["
                        + "1,".repeat(300_000)
                        + "1]}]}}";

        assertThatThrownBy(() -> PlanFile.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PlanFileRefused.class);
    }

    @Test
    void writesTheNewestFormat() {
        assertThat(TWO_STEPS.newestFormat()).isEqualTo(3);
    }
}
