package org.careletter.exchange;

import static org.careletter.exchange.PlanFileRefused.Kind.MISSING;
import static org.careletter.exchange.PlanFileRefused.Kind.NOTHING;
import static org.careletter.exchange.PlanFileRefused.Kind.NOT_SOUND;
import static org.careletter.exchange.PlanFileRefused.Kind.UNKNOWN_CODE;
import static org.careletter.exchange.PlanFileRefused.Kind.UNKNOWN_FIELD;
import static org.careletter.exchange.PlanFileRefused.Kind.WRONG_TYPE;

import org.careletter.exchange.Shape.Slot;
import org.careletter.plan.Answers;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads records from JSON. Each value must have exactly the type of its component: nothing is
/// turned into something else, and nothing is passed over.
final class PlanReader {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// `Instant.parse` takes more than what is written.
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");

    private final Ids ids = new Ids();

    private final boolean isOurs;

    private PlanReader(boolean isOurs) {
        this.isOurs = isOurs;
    }

    /// The plan in JSON of the newest format.
    ///
    /// @param isOurs whether this program saved it itself, in its own vault
    static Plan plan(ObjectNode json, boolean isOurs) throws PlanFileRefused {
        var reader = new PlanReader(isOurs);
        var plan = (Plan) reader.record(Plan.class, json, FilePlace.FILE);
        reader.ids.allThere();
        return plan;
    }

    private Object record(Class<?> type, JsonNode json, FilePlace place) throws PlanFileRefused {
        var shape = Shape.of(type);
        var fields = object(json, place);
        for (String name : fields.propertyNames()) {
            if (shape.slot(name).isEmpty()) {
                throw new PlanFileRefused(UNKNOWN_FIELD, place.field(name));
            }
        }
        var components = new @Nullable Object[shape.slots().size()];
        var byName = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < components.length; i++) {
            var slot = shape.slots().get(i);
            components[i] =
                    component(type, slot, fields.get(slot.name()), place.field(slot.name()));
            byName.put(slot.name(), components[i]);
        }
        Rules.record(type, byName, place, isOurs);
        try {
            return shape.with(components);
        } catch (IllegalArgumentException _) {
            throw new PlanFileRefused(NOT_SOUND, place);
        }
    }

    private @Nullable Object component(
            Class<?> owner, Slot slot, @Nullable JsonNode json, FilePlace place)
            throws PlanFileRefused {
        if (json == null) {
            return absent(owner, slot, place);
        }
        if (json.isNull() && slot.nullable()) {
            return null;
        }
        if (slot.isMany()) {
            return many(owner, slot, json, place);
        }
        return slot.type() == Answers.class
                ? answers(json, place)
                : value(owner, slot, json, place);
    }

    private @Nullable Object absent(Class<?> owner, Slot slot, FilePlace place)
            throws PlanFileRefused {
        if (!slot.mayBeAbsent()) {
            throw new PlanFileRefused(MISSING, place);
        }
        var json = JsonNodeFactory.instance;
        return slot.nullable()
                ? null
                : component(
                        owner,
                        slot,
                        slot.type() == String.class
                                ? json.stringNode("")
                                : slot.type() == boolean.class
                                        ? json.booleanNode(false)
                                        : slot.isMany() ? json.arrayNode() : json.objectNode(),
                        place);
    }

    private Object many(Class<?> owner, Slot slot, JsonNode json, FilePlace place)
            throws PlanFileRefused {
        var all = new ArrayList<Object>();
        for (JsonNode each : array(json, place)) {
            all.add(value(owner, slot, each, place.element(all.size())));
        }
        if (slot.type() != Set.class) {
            return all;
        }
        var set = new LinkedHashSet<>(all);
        if (set.size() < all.size()) {
            throw new PlanFileRefused(NOT_SOUND, place);
        }
        return set;
    }

    private Answers answers(JsonNode json, FilePlace place) throws PlanFileRefused {
        var byItem = new TreeMap<String, List<Statement>>();
        for (var item : object(json, place).properties()) {
            var at = place.field(item.getKey());
            if (!Rules.isGuideItem(item.getKey())) {
                throw new PlanFileRefused(UNKNOWN_FIELD, at);
            }
            var statements = new ArrayList<Statement>();
            for (JsonNode each : array(item.getValue(), at)) {
                statements.add(
                        (Statement) record(Statement.class, each, at.element(statements.size())));
            }
            byItem.put(item.getKey(), statements);
        }
        return new Answers(byItem);
    }

    private Object value(Class<?> owner, Slot slot, JsonNode json, FilePlace place)
            throws PlanFileRefused {
        var type = slot.element();
        if (type.isRecord()) {
            return record(type, json, place);
        }
        var value = scalar(slot, json, place);
        Rules.value(slot.name(), value, place);
        if (!isOurs) {
            Rules.line(slot.name(), value, place);
        }
        if (value instanceof UUID id) {
            ids.note(owner, slot.name(), id, place);
        }
        return value;
    }

    private static Object scalar(Slot slot, JsonNode json, FilePlace place) throws PlanFileRefused {
        var type = slot.element();
        if (type == boolean.class && json.isBoolean()) {
            return json.booleanValue();
        }
        if (type == int.class && json.isInt()) {
            return json.intValue();
        }
        if (type == BigDecimal.class && json.isNumber()) {
            return json.decimalValue();
        }
        if (!json.isString() || type.isPrimitive() || type == BigDecimal.class) {
            throw unfit(json, place);
        }
        return type == String.class
                ? Rules.incoming(slot.name(), json.stringValue())
                : parsed(type, json.stringValue(), place);
    }

    private static Object parsed(Class<?> type, String text, FilePlace place)
            throws PlanFileRefused {
        if (type.isEnum()) {
            return Codes.find(type, text)
                    .map(Object.class::cast)
                    .orElseThrow(() -> new PlanFileRefused(UNKNOWN_CODE, place));
        }
        try {
            if (type == UUID.class && ID.matcher(text).matches()) {
                return UUID.fromString(text);
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == Instant.class && MOMENT.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException _) {
            // Not a day or a moment that there is; refused below like any other.
        }
        throw new PlanFileRefused(NOT_SOUND, place);
    }

    private static ObjectNode object(JsonNode json, FilePlace place) throws PlanFileRefused {
        if (json instanceof ObjectNode object) {
            return object;
        }
        throw unfit(json, place);
    }

    private static ArrayNode array(JsonNode json, FilePlace place) throws PlanFileRefused {
        if (json instanceof ArrayNode array) {
            return array;
        }
        throw unfit(json, place);
    }

    private static PlanFileRefused unfit(JsonNode json, FilePlace place) {
        return new PlanFileRefused(json.isNull() ? NOTHING : WRONG_TYPE, place);
    }
}
