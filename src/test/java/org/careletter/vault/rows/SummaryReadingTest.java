package org.careletter.vault.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careletter.plan.kept.Summary;
import org.careletter.vault.TestVault;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/// Summaries come back as they were written, and what is not what was written is damage.
class SummaryReadingTest {

    private static final Summary FULL =
            new Summary(
                    UUID.fromString("11111111-2222-4333-8444-555555555555"),
                    "Siân \"Nan\" Ó Néill",
                    "Llyfrau\u2028and\n\tbooks \\ \uD83D\uDE00",
                    LocalDate.of(2026, 11, 2),
                    LocalDate.of(2027, 2, 28),
                    12,
                    Instant.parse("2026-11-23T10:00:00.123456789Z"),
                    "words to search",
                    List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE));

    /// With nothing in it that JSON writes in another way.
    private static final Summary PLAIN =
            new Summary(
                    UUID.fromString("11111111-2222-4333-8444-555555555555"),
                    "Siân Ó Néill",
                    "Llyfrau \u0645\u0631\u064a\u0645 \uD83D\uDE00",
                    LocalDate.of(2026, 11, 2),
                    null,
                    0,
                    Instant.parse("2026-11-23T23:59:59.120Z"),
                    "words to search",
                    List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE));

    private static Stream<Summary> all() {
        return Stream.of(FULL, PLAIN);
    }

    @ParameterizedTest
    @MethodSource("all")
    void comeBackAsTheyWereWritten(Summary summary) throws Exception {
        assertThat(SummaryReading.read(Json.write(summary))).isEqualTo(summary);
    }

    @Test
    void areReadTheShortWayWhereTheyArePlain() {
        assertThat(PlainSummary.read(Json.write(PLAIN))).isEqualTo(PLAIN);
        assertThat(PlainSummary.read(Json.write(FULL))).isNull();
    }

    @Test
    void readsASummaryOfFormat1() throws Exception {
        var summary = TestVault.summary(TestVault.plan("Joan Whitlock", ""));
        var written =
                "{\"plan\":\"%s\",\"name\":\"Joan Whitlock\",\"firstPriority\":\"\",\"reviewFrom\":null,\"reviewTo\":null,\"toTakeBack\":0,\"changed\":\"2026-11-23T10:00:00Z\",\"searchText\":\"words to search\"}"
                        .formatted(summary.plan());
        assertThat(SummaryReading.read(bytes(written))).isEqualTo(summary);
    }

    /// Whatever becomes of a byte: it is damage, or it says exactly what it says to [Json].
    @ParameterizedTest
    @MethodSource("all")
    void sayNothingElseThanTheReaderOfEverythingElseFinds(Summary summary) {
        var written = Json.write(summary);
        var chance = new Random(7);
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            var changed = written.clone();
            changed[chance.nextInt(changed.length)] = (byte) (32 + chance.nextInt(95));
            var found = read(changed);
            if (found != null) {
                read++;
                assertThat(found).isEqualTo(readByReflection(changed));
            }
        }
        assertThat(read).isBetween(100, 19_000);
    }

    /// Bytes that are taken out, put in or made any other, and ends that are cut off.
    @Test
    void sayTheSameTheShortWayOrNothing() {
        var written = Json.write(PLAIN);
        var chance = new Random(11);
        int read = 0;
        for (int round = 0; round < 50_000; round++) {
            int from = chance.nextInt(written.length);
            int to = Math.min(written.length, from + chance.nextInt(3));
            var other = new byte[chance.nextInt(3)];
            chance.nextBytes(other);
            if (chance.nextBoolean()) {
                Arrays.fill(other, written[chance.nextInt(written.length)]);
            }
            var changed =
                    ByteBuffer.allocate(written.length - to + from + other.length)
                            .put(written, 0, from)
                            .put(other)
                            .put(written, to, written.length - to)
                            .array();
            var found = PlainSummary.read(changed);
            if (found != null) {
                read++;
                assertThat(found).isEqualTo(readByReflection(changed));
            }
            assertThat(PlainSummary.read(Arrays.copyOf(written, from))).isNull();
        }
        assertThat(read).isBetween(1_000, 49_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"toTakeBack\":00",
                "\"toTakeBack\":-0",
                "\"toTakeBack\":2147483648",
                "\"toTakeBack\":",
                "\"sayings\":[9223372036854775808]",
                "\"sayings\":[-9223372036854775809]",
                "\"sayings\":[92233720368547758070]",
                "\"sayings\":[01]",
                "\"sayings\":[1,]",
                "\"sayings\":[,1]",
                "\"changed\":\"2026-02-30T10:00:00Z\"",
                "\"changed\":\"2026-11-23T24:00:00Z\"",
                "\"changed\":\"2026-11-23T10:00:00.Z\"",
                "\"changed\":\"2026-11-23T10:00:00.1234567890Z\"",
                "\"reviewFrom\":\"2026-11-31\"",
                "\"reviewFrom\":\"+2026-11-30\""
            })
    void areNotPlainWhere(String part) {
        var field = part.substring(0, part.indexOf(':'));
        var plain = new String(Json.write(PLAIN), StandardCharsets.UTF_8);
        var changed = plain.replaceFirst(field + ":(\\[.*\\]|[^,}]*)", part);
        assertThat(changed).contains(part);
        assertThat(PlainSummary.read(bytes(changed))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{%s} {}",
                "{%s,\"nane\":\"Joan\"}",
                "{%s,\"name\":\"Joan\",\"name\":\"Joan\"}",
                "{%s,\"name\":1}",
                "{%s,\"name\":null}",
                "{%s,\"toTakeBack\":\"1\"}",
                "{%s,\"toTakeBack\":1.5}",
                "{%s,\"toTakeBack\":3000000000}",
                "{%s,\"reviewFrom\":\"2026-02-30\"}",
                "{%s,\"sayings\":[1,\"2\"]}",
                "{%s,\"sayings\":[1"
            })
    void areDamagedWhereTheyAreAnythingElse(String json) {
        var least =
                "\"plan\":\"11111111-2222-4333-8444-555555555555\",\"changed\":\"2026-11-23T10:00:00Z\"";
        assertThat(read(bytes("{" + least + "}"))).isNotNull();
        var bytes = bytes(json.replace("%s", least));
        assertThatThrownBy(() -> SummaryReading.read(bytes)).isInstanceOf(Damage.class);
    }

    private static @Nullable Summary read(byte[] json) {
        try {
            return SummaryReading.read(json);
        } catch (Damage _) {
            return null;
        }
    }

    private static @Nullable Summary readByReflection(byte[] json) {
        try {
            return Json.readOlder(json, Summary.class);
        } catch (Damage _) {
            return null;
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
