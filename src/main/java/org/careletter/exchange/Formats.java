package org.careletter.exchange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.UnaryOperator;

/// The steps from each released format of the plan file to the next.
final class Formats {

    private static final List<String> BELONG_TO_WORDINGS = List.of("original", "meaning");

    /// All of them, the oldest first.
    static final List<UnaryOperator<ObjectNode>> STEPS = List.of(Formats::toTwo, Formats::toThree);

    private Formats() {}

    /// In format 1 a statement had one original and one meaning, whatever its wordings said. Now
    /// each wording has its own, so that an agreement covers them too. Giving every wording the
    /// same ones changes no standing.
    private static ObjectNode toTwo(ObjectNode plan) {
        toTwo((JsonNode) plan);
        return plan;
    }

    /// In format 2 the section about risks held the reasoning, and the one about the review what
    /// was noticed. These are enclosures now; whoever was to get them before still does.
    private static ObjectNode toThree(ObjectNode plan) {
        if (plan.get("copies") instanceof ArrayNode copies) {
            for (JsonNode copy : copies) {
                if (copy.get("parts") instanceof ArrayNode parts) {
                    enclose(parts, "risks", "weighed");
                    enclose(parts, "review", "noticed");
                }
            }
        }
        return plan;
    }

    private static void enclose(ArrayNode parts, String section, String enclosure) {
        boolean hasSection =
                parts.valueStream().anyMatch(each -> section.equals(each.asString("")));
        if (hasSection) {
            parts.add(enclosure);
        }
    }

    /// What moves is shared and not walked through again: a file of a million parts must not grow.
    private static void toTwo(JsonNode json) {
        if (json instanceof ObjectNode owner && owner.get("wordings") instanceof ArrayNode all) {
            BELONG_TO_WORDINGS.forEach(name -> move(name, owner, all));
        } else {
            json.forEach(Formats::toTwo);
        }
    }

    private static void move(String name, ObjectNode statement, ArrayNode wordings) {
        var value = statement.get(name);
        if (value != null && wordings.valueStream().allMatch(JsonNode::isObject)) {
            statement.remove(name);
            wordings.forEach(each -> ((ObjectNode) each).set(name, value));
        }
    }
}
