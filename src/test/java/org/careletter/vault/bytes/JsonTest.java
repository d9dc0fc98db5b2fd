package org.careletter.vault.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What was written before a field was known can still be read; everything else stays strict.
class JsonTest {

    private record Newer(String name, int count, List<String> marks, @Nullable String more) {
        Newer {
            marks = List.copyOf(marks);
        }
    }

    @Test
    void readsAbsentFieldsOfAnOlderVersion() throws Exception {
        assertThat(Json.readOlder(bytes("{\"name\":\"Joan\"}"), Newer.class))
                .isEqualTo(new Newer("Joan", 0, List.of(), null));
    }

    @Test
    void isStrictAboutAbsentFieldsEverywhereElse() {
        assertDamage(() -> Json.read(bytes("{\"name\":\"Joan\"}"), Newer.class));
    }

    @Test
    void isStrictAboutEverythingElseInAnOlderVersion() {
        assertDamage(() -> Json.readOlder(bytes("{\"nane\":\"Joan\"}"), Newer.class));
        assertDamage(() -> Json.readOlder(bytes("{\"name\":\"Joan\"} {}"), Newer.class));
        assertDamage(() -> Json.readOlder(bytes("{\"name\":1,\"name\":\"a\"}"), Newer.class));
        assertDamage(() -> Json.readOlder(bytes("{\"count\":\"1\"}"), Newer.class));
    }

    private static void assertDamage(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(Damage.class);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
