package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careletter.exchange.PlanFileRefused.Kind;
import org.careletter.plan.Plans;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
                .replaceFirst("\"format\": 1", "\"format\": " + format)
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

    @Test
    void writesTheNewestFormat() {
        assertThat(TWO_STEPS.newestFormat()).isEqualTo(3);
    }
}
