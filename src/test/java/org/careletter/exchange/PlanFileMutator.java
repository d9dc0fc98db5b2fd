package org.careletter.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Makes files that somebody clumsy or hostile could have made out of a sound plan file: other
/// bytes, other structure, other values, the same field twice, deep nesting, huge numbers, bombs.
final class PlanFileMutator {

    /// Values that belong nowhere, or just where they are not expected.
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "{}",
                    "[]",
                    "[[]]",
                    "\"\"",
                    "\" \"",
                    "0",
                    "-0",
                    "-1",
                    "1.5",
                    "1e9",
                    "1e999999999",
                    "-1e-999999999",
                    "9".repeat(2000),
                    "0." + "0".repeat(900) + "1",
                    "NaN",
                    "2147483648",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "\"\u202Etxet\u202C\"",
                    "\"a\\nb\\r\\tc\"",
                    "\"" + "z\u0301".repeat(300) + "\"",
                    "\"=1+1\"",
                    "\"../../../../etc/passwd\"",
                    "\"${jndi:x}\"",
                    "\"%s%n%x\"",
                    "\"<script>\"",
                    "\"{where}\"",
                    "\"$1\\\\\"",
                    "\"0000-00-00\"",
                    "\"+999999999-12-31\"",
                    "\"-999999999-01-01\"",
                    "\"9999-12-31\"",
                    "\"9999-12-31T23:59:59.999999999Z\"",
                    "\"2026-02-30\"",
                    "\"00000000-0000-0000-0000-000000000000\"",
                    "\"wrote\"",
                    "\"heard\"",
                    "1e2147483648",
                    "1e-2147483649",
                    "-0.0",
                    "1E400",
                    "007",
                    "0x10",
                    "\"\uFEFFmark\uFEFF\"",
                    "\"\u200B\u2060\u00AD\u034F\"",
                    "\"\u3164\u115F\u2800\"",
                    "\"\u2066\u202E\u2067(\"",
                    "\"\u0627\u0644 1-2 \u05D0\"",
                    "\"a\u2028b\u2029c\u0085d\"",
                    "\"\\u0001\\u0007\\u001b[31m\\u007f\\u009b\"",
                    "\"\uFFFE\uFFFF\uFFF9\"",
                    "\"\uDB40\uDC01\uDB40\uDC41\"",
                    "\"\uD83D\uDC69\u200D\uD83D\uDC67\uFE0F\"");

    private static final List<String> ENCODINGS =
            List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252", "IBM850", "UTF-8");

    /// What a line of a name can be made of, many times.
    private static final List<String> PIECES =
            List.of("W", "W ", "W\\n", "\u0301", "\u0644", "-", "\u200B", "\u4E2D", "i.", "\u0E01");

    private final Random chance;

    PlanFileMutator(Random chance) {
        this.chance = chance;
    }

    /// Another file: one to four things happened to it.
    byte[] mutated(byte[] file) {
        var result = file;
        int steps = 1 + chance.nextInt(4);
        for (int step = 0; step < steps && result.length > 0; step++) {
            result =
                    switch (chance.nextInt(12)) {
                        case 0 -> inAnotherEncoding(result);
                        case 1, 2, 3 -> inBytes(result);
                        default -> inLines(result);
                    };
        }
        return result;
    }

    /// As another program saves it, with a mark at its start or without.
    private byte[] inAnotherEncoding(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        var mark = chance.nextInt(3) > 0 ? "\uFEFF" : "";
        var name = ENCODINGS.get(chance.nextInt(ENCODINGS.size()));
        return (mark + text).getBytes(Charset.forName(name));
    }

    private byte[] inBytes(byte[] file) {
        int from = chance.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + chance.nextInt(60));
        var out = file.clone();
        switch (chance.nextInt(6)) {
            case 0 -> out[from] ^= (byte) (1 << chance.nextInt(8));
            case 1 -> Arrays.fill(out, from, to, (byte) 0);
            case 2 -> Arrays.fill(out, from, to, (byte) chance.nextInt(256));
            case 3 -> out = joined(file, 0, from, file, to, file.length);
            case 4 -> out = Arrays.copyOf(file, from);
            default -> out = joined(file, 0, to, file, from, file.length);
        }
        return out;
    }

    private static byte[] joined(byte[] one, int from, int to, byte[] two, int start, int end) {
        var out = new ByteArrayOutputStream();
        out.write(one, from, to - from);
        out.write(two, start, end - start);
        return out.toByteArray();
    }

    /// A plan file has a line for each field and bracket, so lines are its structure.
    private byte[] inLines(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = chance.nextInt(lines.size());
        int other = chance.nextInt(lines.size());
        switch (chance.nextInt(10)) {
            case 0, 1, 2 -> lines.set(at, withValue(lines.get(at), value()));
            case 3 -> lines.set(at, withValue(lines.get(at), valueOf(lines.get(other))));
            case 4 -> lines.remove(at);
            case 5 -> lines.add(at, lines.get(at));
            case 6 -> Collections.swap(lines, at, other);
            case 7 -> lines.add(at, lines.get(other));
            case 8 -> lines.addAll(at, part(lines, other));
            default -> lines.set(at, withName(lines.get(at), lines.get(other)));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String value() {
        return switch (chance.nextInt(40)) {
            case 0 -> "[".repeat(1 + chance.nextInt(5000));
            case 1 -> {
                int deep = 1 + chance.nextInt(200);
                yield "[".repeat(deep) + "]".repeat(deep);
            }
            case 2 -> "{\"a\":".repeat(30) + "1" + "}".repeat(30);
            case 3 -> "\"" + "words ".repeat(chance.nextInt(40_000)) + "\"";
            case 4 -> "[" + "{},".repeat(chance.nextInt(50_000)) + "{}]";
            case 5, 6 -> {
                var piece = PIECES.get(chance.nextInt(PIECES.size()));
                yield utf8("\"" + piece.repeat(1 + chance.nextInt(49_000)) + "\"");
            }
            default -> utf8(VALUES.get(chance.nextInt(VALUES.size())));
        };
    }

    /// The lines hold UTF-8 byte by byte.
    private static String utf8(String value) {
        return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /// A part from its bracket on, with what is in it; sometimes many times.
    private List<String> part(List<String> lines, int from) {
        int deep = lines.get(from).length() - lines.get(from).stripLeading().length();
        var part = new ArrayList<String>();
        for (int at = from; at < lines.size(); at++) {
            var line = lines.get(at);
            part.add(line);
            if (at > from && line.length() - line.stripLeading().length() <= deep) {
                break;
            }
        }
        int times = chance.nextInt(20) == 0 ? 1 + 20_000 / part.size() : 1;
        var all = new ArrayList<String>();
        for (int time = 0; time < times; time++) {
            all.addAll(part);
        }
        return all;
    }

    private static String withValue(String line, String value) {
        int colon = line.indexOf("\": ");
        var before = colon < 0 ? "" : line.substring(0, colon + 3);
        return before + value + (line.endsWith(",") ? "," : "");
    }

    private static String valueOf(String line) {
        int colon = line.indexOf("\": ");
        var value = colon < 0 ? line.strip() : line.substring(colon + 3);
        return value.endsWith(",") ? value.substring(0, value.length() - 1) : value;
    }

    private static String withName(String line, String from) {
        int colon = line.indexOf("\": ");
        int other = from.indexOf("\": ");
        return colon < 0 || other < 0 ? line : from.substring(0, other) + line.substring(colon);
    }
}
