package org.careletter.exchange;

import static org.careletter.exchange.PlanFileRefused.Kind.UNKNOWN_FIELD;

import org.careletter.exchange.Shape.Slot;
import org.careletter.plan.Answers;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.UUID;

/// Writes records as JSON, without what is empty, and with every check that reading makes of
/// values and ids.
final class PlanWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Ids ids = new Ids();

    private PlanWriter() {}

    /// The JSON of a plan.
    ///
    /// @throws IllegalArgumentException if it could not be read back
    static ObjectNode json(Plan plan, int format) {
        try {
            var writer = new PlanWriter();
            var json = JSON.objectNode().put(PlanFile.FORMAT, format);
            writer.fill(json, plan, FilePlace.FILE);
            writer.ids.allThere();
            return json;
        } catch (PlanFileRefused refused) {
            throw new IllegalArgumentException(
                    "could not be read back: " + refused.kind() + " at " + refused.place());
        }
    }

    private ObjectNode fill(ObjectNode json, Object owner, FilePlace place) throws PlanFileRefused {
        for (Slot slot : Shape.of(owner.getClass()).slots()) {
            var value = slot.of(owner);
            if (value != null) {
                var written = written(owner, slot, value, place.field(slot.name()));
                if (written != null) {
                    json.set(slot.name(), written);
                }
            }
        }
        return json;
    }

    /// Null for what is empty and may be left out.
    private @Nullable JsonNode written(Object owner, Slot slot, Object value, FilePlace place)
            throws PlanFileRefused {
        return switch (value) {
            case Collection<?> all -> unlessEmpty(many(owner, slot, all, place));
            case Answers answers -> unlessEmpty(answers(answers, place));
            case Boolean yes -> yes ? JSON.booleanNode(true) : null;
            case String text ->
                    text.isEmpty() ? null : value(owner, slot, Rules.mended(text), place);
            case Record part when slot.mayBeAbsent() && !slot.nullable() ->
                    unlessEmpty(fill(JSON.objectNode(), part, place));
            default -> value(owner, slot, value, place);
        };
    }

    private static @Nullable JsonNode unlessEmpty(ContainerNode<?> node) {
        return node.isEmpty() ? null : node;
    }

    private ArrayNode many(Object owner, Slot slot, Collection<?> all, FilePlace place)
            throws PlanFileRefused {
        var array = JSON.arrayNode();
        for (Object each : all) {
            array.add(value(owner, slot, each, place.element(array.size())));
        }
        return array;
    }

    private ObjectNode answers(Answers answers, FilePlace place) throws PlanFileRefused {
        var json = JSON.objectNode();
        for (String item : answers.items()) {
            if (!Rules.isGuideItem(item)) {
                throw new PlanFileRefused(UNKNOWN_FIELD, place.field(item));
            }
            var array = json.putArray(item);
            for (Statement each : answers.of(item)) {
                var at = place.field(item).element(array.size());
                array.add(fill(JSON.objectNode(), each, at));
            }
        }
        return json;
    }

    private JsonNode value(Object owner, Slot slot, Object value, FilePlace place)
            throws PlanFileRefused {
        Rules.value(slot.name(), value, place);
        return switch (value) {
            case Record part -> fill(JSON.objectNode(), part, place);
            case Enum<?> choice -> JSON.stringNode(Codes.of(choice));
            case Integer number -> JSON.numberNode(number);
            case BigDecimal amount -> JSON.numberNode(amount);
            case UUID id -> {
                ids.note(owner.getClass(), slot.name(), id, place);
                yield JSON.stringNode(id.toString());
            }
            default -> JSON.stringNode(value.toString());
        };
    }
}
