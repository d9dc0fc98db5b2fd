package org.careletter.vault.rows;

import org.careletter.plan.kept.Summary;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads a summary as nearly every one is written: all its fields in their order, and in its words
/// nothing that JSON has to write in another way. Whoever has thousands of plans waits for each of
/// them at each unlocking, in a program that has just been started; this is a small fraction of the
/// work and of the code that [SummaryReading] takes, which reads whatever looks different here.
final class PlainSummary {

    private static final int MOST_DIGITS = 19;
    private static final char UNREADABLE = '\uFFFD';
    private static final byte[] PLAN = bytes("{\"plan\":\"");
    private static final byte[] NAME = bytes(",\"name\":\"");
    private static final byte[] PRIORITY = bytes(",\"firstPriority\":\"");
    private static final byte[] FROM = bytes(",\"reviewFrom\":");
    private static final byte[] TO = bytes(",\"reviewTo\":");
    private static final byte[] NULL = bytes("null");
    private static final byte[] QUOTE = bytes("\"");
    private static final byte[] TAKE_BACK = bytes(",\"toTakeBack\":");
    private static final byte[] CHANGED = bytes(",\"changed\":\"");
    private static final byte[] SEARCH = bytes(",\"searchText\":\"");
    private static final byte[] SAYINGS = bytes(",\"sayings\":[");
    private static final byte[] END = bytes("]}");

    private final byte[] in;
    private int at;

    /// Whether something looks different; what is read from then on counts for nothing.
    private boolean different;

    private PlainSummary(byte[] in) {
        this.in = in;
    }

    private static byte[] bytes(String written) {
        return written.getBytes(StandardCharsets.US_ASCII);
    }

    /// The summary; null if it is anything but plain.
    static @Nullable Summary read(byte[] json) {
        try {
            return new PlainSummary(json).all();
        } catch (DateTimeException | IllegalArgumentException _) {
            return null;
        }
    }

    private @Nullable Summary all() {
        expect(PLAN);
        var plan = id();
        expect(NAME);
        var name = text();
        expect(PRIORITY);
        var firstPriority = text();
        expect(FROM);
        var reviewFrom = dayOrNull();
        expect(TO);
        var reviewTo = dayOrNull();
        expect(TAKE_BACK);
        long toTakeBack = number();
        expect(CHANGED);
        var changed = moment();
        expect(SEARCH);
        var searchText = text();
        expect(SAYINGS);
        var sayings = numbers();
        expect(END);
        if (different || at != in.length || toTakeBack != (int) toTakeBack) {
            return null;
        }
        return new Summary(
                plan,
                name,
                firstPriority,
                reviewFrom,
                reviewTo,
                (int) toTakeBack,
                changed,
                searchText,
                sayings);
    }

    private void expect(byte[] written) {
        if (!follows(written)) {
            different = true;
        }
    }

    private boolean follows(byte[] written) {
        int length = written.length;
        if (in.length - at < length) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (in[at + index] != written[index]) {
                return false;
            }
        }
        at += length;
        return true;
    }

    /// What stands before the next quotation mark, which is passed over.
    private String text() {
        int from = at;
        int to = from;
        boolean isAscii = true;
        while (to < in.length && in[to] != '"') {
            byte next = in[to++];
            isAscii &= next >= 0;
            different |= next == '\\' || (next >= 0 && next < ' ');
        }
        at = to;
        expect(QUOTE);
        if (different) {
            return "";
        }
        var charset = isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        var text = new String(in, from, to - from, charset);
        different = !isAscii && text.indexOf(UNREADABLE) >= 0;
        return text;
    }

    private UUID id() {
        var text = text();
        var id = UUID.fromString(text); // which takes more than it ever writes
        different |= !id.toString().equals(text);
        return id;
    }

    private @Nullable LocalDate dayOrNull() {
        if (follows(NULL)) {
            return null;
        }
        expect(QUOTE);
        var day = day();
        expect(QUOTE);
        return day;
    }

    private LocalDate day() {
        int year = digits(4);
        one('-');
        int month = digits(2);
        one('-');
        return LocalDate.of(year, month, digits(2));
    }

    private Instant moment() {
        var day = day();
        one('T');
        int hour = digits(2);
        one(':');
        int minute = digits(2);
        one(':');
        int second = digits(2);
        int nano = is('.') ? fraction() : 0;
        one('Z');
        expect(QUOTE);
        return day.atTime(LocalTime.of(hour, minute, second, nano)).toInstant(ZoneOffset.UTC);
    }

    private int fraction() {
        at++;
        different |= !isDigit();
        int nano = 0;
        int scale = 100_000_000;
        for (; scale > 0 && isDigit(); scale /= 10) {
            nano += (in[at++] - '0') * scale;
        }
        return nano;
    }

    private int digits(int count) {
        int value = 0;
        for (int index = 0; index < count; index++) {
            value = value * 10 + (isDigit() ? in[at++] - '0' : notOne());
        }
        return value;
    }

    private int notOne() {
        different = true;
        return 0;
    }

    private List<Long> numbers() {
        var numbers = new ArrayList<Long>();
        if (at < in.length && in[at] != ']') {
            do {
                numbers.add(number());
            } while (passed(','));
        }
        return numbers;
    }

    private long number() {
        boolean isNegative = passed('-');
        int from = at;
        long negative = 0; // which reaches one further
        while (isDigit()) {
            negative = negative * 10 - (in[at++] - '0');
        }
        int length = at - from;
        boolean isPlain =
                length > 0
                        && length <= MOST_DIGITS
                        && negative <= 0
                        && (in[from] != '0' || (length == 1 && !isNegative))
                        && (isNegative || negative != Long.MIN_VALUE);
        different |= !isPlain;
        return isNegative ? negative : -negative;
    }

    private boolean isDigit() {
        return at < in.length && in[at] >= '0' && in[at] <= '9';
    }

    private boolean is(char wanted) {
        return at < in.length && in[at] == wanted;
    }

    private boolean passed(char wanted) {
        boolean is = is(wanted);
        at += is ? 1 : 0;
        return is;
    }

    private void one(char wanted) {
        different |= !passed(wanted);
    }
}
