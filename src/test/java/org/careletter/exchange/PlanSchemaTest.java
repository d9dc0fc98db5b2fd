package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.careletter.exchange.Shape.Slot;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The schema says of the plan file what the records and the reader say.
class PlanSchemaTest {

    private static final JsonNode JSON = JsonMapper.shared().readTree(text());
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text(), InputFormat.JSON);

    /// What a record's own constructor needs besides what its types need.
    private static final Set<String> NEEDED = Set.of("wordings", "text in Wording");

    static final List<Class<?>> RECORDS = PlanTypes.records();
    static final List<Class<?>> CHOICES = PlanTypes.choices();

    private static String text() {
        try (var in = PlanFile.class.getResourceAsStream("plan.schema.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode definition(Class<?> type) {
        return type == Plan.class ? JSON : JSON.at("/$defs/" + type.getSimpleName());
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    @Property(tries = 50)
    void everyFileThatIsWrittenIsSound(@ForAll("plans") Plan plan) {
        var file = new String(PlanFile.write(plan), StandardCharsets.UTF_8);
        assertThat(SCHEMA.validate(file, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"format\": 3;\"format\": 1",
                "\"title\": \"Back;\"titel\": \"Back",
                "\"points\": 12;\"points\": \"12\"",
                "\"points\": 12;\"points\": 25",
                "\"origin\": \"said\";\"origin\": \"SAID\"",
                "\"on\": \"2026-11-03\";\"on\": \"3 November\"",
                "\"priority.why\": [;\"Why?\": [",
            })
    void aFileThatIsNotSoundIsNotToTheSchemaEither(String change) {
        var parts = change.split(";");
        var file =
                new String(PlanFile.write(Plans.joan()), StandardCharsets.UTF_8)
                        .replace(parts[0], parts[1]);
        assertThat(SCHEMA.validate(file, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("RECORDS")
    void aRecordHasTheSameFields(Class<?> type) {
        var names = new ArrayList<>(Shape.of(type).slots().stream().map(Slot::name).toList());
        if (type == Plan.class) {
            names.addFirst(PlanFile.FORMAT);
        }
        assertThat(definition(type).path("properties").propertyNames())
                .containsExactlyElementsOf(names);
        assertThat(definition(type).path("additionalProperties").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("RECORDS")
    void aRecordNeedsTheSameFields(Class<?> type) {
        var needed =
                new ArrayList<>(
                        Shape.of(type).slots().stream()
                                .filter(slot -> !slot.mayBeAbsent() || isNeeded(type, slot))
                                .map(Slot::name)
                                .toList());
        if (type == Plan.class) {
            needed.addFirst(PlanFile.FORMAT);
        }
        assertThat(definition(type).path("required").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(needed);
    }

    private static boolean isNeeded(Class<?> type, Slot slot) {
        return NEEDED.contains(slot.name())
                || NEEDED.contains(slot.name() + " in " + type.getSimpleName());
    }

    @ParameterizedTest
    @FieldSource("RECORDS")
    void aFieldHoldsTheSame(Class<?> type) {
        for (Slot slot : Shape.of(type).slots()) {
            var field = definition(type).path("properties").path(slot.name());
            assertThat(field.at("/anyOf/1/type").asString(""))
                    .as("null in %s", slot.name())
                    .isEqualTo(slot.nullable() ? "null" : "");
            assertThat(kind(slot.nullable() ? field.at("/anyOf/0") : field))
                    .as(slot.name())
                    .isIn(kinds(slot));
        }
    }

    private static String kind(JsonNode field) {
        var many = field.path("type").asString("").equals("array");
        var one = many ? field.path("items") : field;
        var kind = one.path("$ref").asString(one.path("type").asString(""));
        return (many ? "many " : "") + kind.replace("#/$defs/", "");
    }

    /// What a component may be called in the schema; some texts have a narrower definition.
    private static List<String> kinds(Slot slot) {
        var kinds =
                switch (slot.element().getSimpleName()) {
                    case "String" -> List.of("text", "words", "language", "string");
                    case "UUID" -> List.of("id");
                    case "LocalDate" -> List.of("day");
                    case "Instant" -> List.of("moment");
                    case "BigDecimal" -> List.of("number");
                    case "int" -> List.of("integer");
                    case "boolean" -> List.of("boolean");
                    default -> List.of(slot.element().getSimpleName());
                };
        return slot.isMany() ? kinds.stream().map(each -> "many " + each).toList() : kinds;
    }

    @ParameterizedTest
    @FieldSource("CHOICES")
    void aChoiceHasTheSameCodes(Class<?> type) {
        var codes = Arrays.stream(type.getEnumConstants()).map(each -> Codes.of((Enum<?>) each));
        assertThat(definition(type).path("enum").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(codes.toList());
    }

    @Test
    void nothingIsDefinedThatNoPlanHas() {
        var types = new ArrayList<String>(List.of("id", "text", "words", "day", "moment"));
        types.addAll(List.of("language", "Answers"));
        RECORDS.forEach(each -> types.add(each.getSimpleName()));
        CHOICES.forEach(each -> types.add(each.getSimpleName()));
        types.remove("Plan");
        assertThat(JSON.path("$defs").propertyNames()).containsExactlyInAnyOrderElementsOf(types);
    }
}
