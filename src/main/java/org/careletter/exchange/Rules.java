package org.careletter.exchange;

import static org.careletter.exchange.PlanFileRefused.Kind.LINE_TOO_LONG;
import static org.careletter.exchange.PlanFileRefused.Kind.NOT_INTERPRETED;
import static org.careletter.exchange.PlanFileRefused.Kind.NOT_SOUND;
import static org.careletter.exchange.PlanFileRefused.Kind.NOT_TYPED_BY_ITS_VOICE;
import static org.careletter.exchange.PlanFileRefused.Kind.NO_WORDS;
import static org.careletter.exchange.PlanFileRefused.Kind.TEXT_TOO_LONG;

import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.plan.code.Origin;
import org.careletter.text.Incoming;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What values must be like, besides their type.
final class Rules {

    /// Ids of guide items. An item that this version does not know is kept: a later guide may.
    static final Pattern GUIDE_ITEM = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+){0,8}");

    /// A BCP 47 tag, near enough; or nothing.
    static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5})?");

    /// Texts that may have several lines. All others are one.
    private static final Set<String> OF_LINES =
            Set.of("text", "meaning", "address", "communication", "outcomeNote");

    private static final int LONGEST_GUIDE_ITEM = 60;
    private static final Pattern CURRENCY = Pattern.compile("([A-Z]{3})?");
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;
    private static final int SMALLEST_PRINT = 12;
    private static final int LARGEST_PRINT = 24;
    private static final int LAST_YEAR = 9999;

    private Rules() {}

    /// Checks one value of a component.
    static void value(String component, Object value, FilePlace place) throws PlanFileRefused {
        if (value instanceof String text) {
            text(component, text, place);
        } else if (!isSound(component, value)) {
            throw new PlanFileRefused(NOT_SOUND, place);
        }
    }

    private static void text(String component, String text, FilePlace place)
            throws PlanFileRefused {
        if (text.length() > Plan.LONGEST_TEXT) {
            throw new PlanFileRefused(TEXT_TOO_LONG, place);
        }
        var sound =
                switch (component) {
                    case "language" -> LANGUAGE.matcher(text).matches();
                    case "currency" -> CURRENCY.matcher(text).matches();
                    default -> isWhole(text);
                };
        if (!sound) {
            throw new PlanFileRefused(NOT_SOUND, place);
        }
    }

    /// A text as it comes in from a file.
    static String incoming(String component, String text) {
        return OF_LINES.contains(component) ? Incoming.lines(text) : Incoming.oneLine(text);
    }

    /// Checks that a text of one line has a length that fits one.
    static void line(String component, Object value, FilePlace place) throws PlanFileRefused {
        if (value instanceof String text
                && text.length() > Plan.LONGEST_LINE
                && !OF_LINES.contains(component)) {
            throw new PlanFileRefused(LINE_TOO_LONG, place);
        }
    }

    private static boolean isSound(String component, Object value) {
        return switch (value) {
            case Integer points when component.equals("points") ->
                    points >= SMALLEST_PRINT && points <= LARGEST_PRINT;
            case BigDecimal amount ->
                    amount.signum() >= 0
                            && amount.scale() >= 0
                            && amount.scale() <= MOST_DECIMALS
                            && amount.precision() <= MOST_DIGITS;
            case LocalDate day -> isSoundYear(day.getYear());
            case Instant moment -> isSoundYear(moment.atOffset(ZoneOffset.UTC).getYear());
            default -> true;
        };
    }

    private static boolean isSoundYear(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }

    /// Whether every half of a character has its other half.
    private static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(
                        each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
    }

    /// The same text with a question mark for each half of a character that has lost its other
    /// half; a file cannot hold it, and it never stood for anything.
    static String mended(String text) {
        return isWhole(text)
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /// Whether this can be the id of a guide item.
    static boolean isGuideItem(String item) {
        return item.length() <= LONGEST_GUIDE_ITEM && GUIDE_ITEM.matcher(item).matches();
    }

    /// Checks what a record's own constructor would refuse, to say what is wrong.
    ///
    /// @param isOurs whether this program saved it: what an earlier version took for words is kept
    static void record(Class<?> type, Map<String, ?> components, FilePlace place, boolean isOurs)
            throws PlanFileRefused {
        if (type == Wording.class && components.get("text") instanceof String text) {
            if (isOurs ? text.isBlank() : Incoming.isUnseen(text)) {
                throw new PlanFileRefused(NO_WORDS, place);
            }
        } else if (type == Statement.class) {
            statement(components, place);
        }
    }

    private static void statement(Map<String, ?> components, FilePlace place)
            throws PlanFileRefused {
        if (!(components.get("wordings") instanceof List<?> wordings)
                || !(wordings.stream().findFirst().orElse(null) instanceof Wording first)) {
            throw new PlanFileRefused(NO_WORDS, place);
        }
        var origin = components.get("origin");
        if (origin == Origin.WROTE && !first.by().equals(components.get("voice"))) {
            throw new PlanFileRefused(NOT_TYPED_BY_ITS_VOICE, place);
        }
        var originals =
                wordings.stream()
                        .anyMatch(each -> each instanceof Wording word && word.original() != null);
        if (originals && origin != Origin.INTERPRETED) {
            throw new PlanFileRefused(NOT_INTERPRETED, place);
        }
    }
}
