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
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

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

    @Test
    void comeBackAsTheyWereWritten() throws Exception {
        assertThat(SummaryReading.read(Json.write(FULL))).isEqualTo(FULL);
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
    @Test
    void sayNothingElseThanTheReaderOfEverythingElseFinds() {
        var written = Json.write(FULL);
        var chance = new Random(7);
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            var changed = written.clone();
            changed[chance.nextInt(changed.length)] = (byte) (32 + chance.nextInt(95));
            var summary = read(changed);
            if (summary != null) {
                read++;
                assertThat(summary).isEqualTo(readByReflection(changed));
            }
        }
        assertThat(read).isBetween(100, 19_000);
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
