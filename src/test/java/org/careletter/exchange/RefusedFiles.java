package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.careletter.plan.Plans;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/// Plan files that are not as they should be, and what is said of them.
final class RefusedFiles {

    private static final JsonMapper JSON = JsonMapper.shared();
    static final String JOAN = new String(PlanFile.write(Plans.joan()), StandardCharsets.UTF_8);

    private RefusedFiles() {}

    /// Joan's plan, to be spoiled.
    static ObjectNode joan() {
        return (ObjectNode) JSON.readTree(JOAN);
    }

    /// Joan's plan with something else at a place.
    static String with(String pointer, String json) {
        var plan = joan();
        var last = pointer.lastIndexOf('/');
        var name = pointer.substring(last + 1);
        var value = JSON.readTree(json);
        var owner = plan.at(pointer.substring(0, last));
        if (owner instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) owner).set(name, value);
        }
        return plan.toString();
    }

    /// Joan's plan without what is at a place.
    static String without(String pointer) {
        var plan = joan();
        var last = pointer.lastIndexOf('/');
        ((ObjectNode) plan.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return plan.toString();
    }

    /// Why this is refused.
    static PlanFileRefused refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Why this is refused.
    static PlanFileRefused refused(byte[] file) {
        var refused = catchThrowableOfType(PlanFileRefused.class, () -> PlanFile.read(file));
        assertThat(refused).isNotNull();
        return refused;
    }
}
