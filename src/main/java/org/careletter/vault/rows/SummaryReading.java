package org.careletter.vault.rows;

import org.careletter.plan.kept.Summary;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Json;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Reads one summary, word by word. [Json] could do it in a line, but takes three times as long,
/// and somebody who has thousands of plans waits for as many of these each time the vault is
/// unlocked. What is absent was not known to the version that wrote it.
public final class SummaryReading {

    private final JsonParser in;
    private final Set<String> seen = new HashSet<>();
    private @Nullable UUID plan;
    private String name = "";
    private String firstPriority = "";
    private @Nullable LocalDate reviewFrom;
    private @Nullable LocalDate reviewTo;
    private int toTakeBack;
    private @Nullable Instant changed;
    private String searchText = "";
    private List<Long> sayings = List.of();

    private SummaryReading(JsonParser in) {
        this.in = in;
    }

    /// The summary.
    ///
    /// @throws Damage if it is not exactly what was written
    public static Summary read(byte[] json) throws Damage {
        var plain = PlainSummary.read(json);
        return plain == null ? readAnything(json) : plain;
    }

    private static Summary readAnything(byte[] json) throws Damage {
        try (var in = Json.parser(json)) {
            return new SummaryReading(in).all();
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new Damage(e.getClass().getSimpleName());
        }
    }

    private Summary all() throws Damage {
        check(in.nextToken() == JsonToken.START_OBJECT);
        while (in.nextToken() != JsonToken.END_OBJECT) {
            var field = in.currentName();
            check(field != null && seen.add(field));
            in.nextToken();
            take(field);
        }
        check(in.nextToken() == null);
        if (plan == null || changed == null) {
            throw new Damage("summary");
        }
        return new Summary(
                plan,
                name,
                firstPriority,
                reviewFrom,
                reviewTo,
                toTakeBack,
                changed,
                searchText,
                sayings);
    }

    private void take(String field) throws Damage {
        switch (field) {
            case "plan" -> plan = id();
            case "name" -> name = text();
            case "firstPriority" -> firstPriority = text();
            case "reviewFrom" -> reviewFrom = day();
            case "reviewTo" -> reviewTo = day();
            case "toTakeBack" -> toTakeBack = count();
            case "changed" -> changed = Instant.parse(text());
            case "searchText" -> searchText = text();
            case "sayings" -> sayings = numbers();
            default -> throw new Damage("summary");
        }
    }

    private String text() throws Damage {
        check(in.currentToken() == JsonToken.VALUE_STRING);
        return in.getString();
    }

    private UUID id() throws Damage {
        var text = text();
        var id = UUID.fromString(text); // which takes more than it ever writes
        check(id.toString().equals(text));
        return id;
    }

    private @Nullable LocalDate day() throws Damage {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : LocalDate.parse(text());
    }

    private int count() throws Damage {
        check(in.currentToken() == JsonToken.VALUE_NUMBER_INT);
        return in.getIntValue();
    }

    private List<Long> numbers() throws Damage {
        check(in.currentToken() == JsonToken.START_ARRAY);
        var numbers = new ArrayList<Long>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            check(in.currentToken() == JsonToken.VALUE_NUMBER_INT);
            numbers.add(in.getLongValue());
        }
        return numbers;
    }

    private static void check(boolean right) throws Damage {
        if (!right) {
            throw new Damage("summary");
        }
    }
}
