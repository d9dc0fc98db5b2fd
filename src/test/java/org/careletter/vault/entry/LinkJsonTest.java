package org.careletter.vault.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Deed;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.ActivityChain.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// The texts are those that vaults up to now hold and whose hashes their logs are chained by.
class LinkJsonTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID PLAN = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
    private static final Instant AT = Instant.parse("2026-11-14T10:02:00Z");
    private static final String HEAD = "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"at\":\"";

    @ParameterizedTest
    @EnumSource(Deed.class)
    void everyKindOfActivityIsWrittenAsItAlwaysWas(Deed deed) {
        var activity = new Activity(ID, AT, deed, "Sam Carter", PLAN, "Joan Whitlock", "Dr Rao");

        assertThat(LinkJson.of(activity))
                .isEqualTo(
                        HEAD
                                + "2026-11-14T10:02:00Z\",\"deed\":\""
                                + deed
                                + "\",\"who\":\"Sam Carter\","
                                + "\"plan\":\"00000000-0000-4000-8000-0000000000aa\","
                                + "\"person\":\"Joan Whitlock\",\"detail\":\"Dr Rao\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-14T10:02:00Z, 2026-11-14T10:02:00Z",
        "2026-11-14T10:02:00.5Z, 2026-11-14T10:02:00.500Z",
        "2026-11-14T10:02:00.123456789Z, 2026-11-14T10:02:00.123456789Z",
        "1969-12-31T23:59:59.000001Z, 1969-12-31T23:59:59.000001Z",
        "+12026-01-01T00:00:00Z, +12026-01-01T00:00:00Z"
    })
    void whatConcernsNoPlanIsWrittenAsItAlwaysWas(String at, String written) {
        assertThat(LinkJson.of(Activity.of(ID, Instant.parse(at), Deed.UNLOCKED, "")))
                .isEqualTo(
                        HEAD
                                + written
                                + "\",\"deed\":\"UNLOCKED\",\"who\":\"\",\"plan\":null,"
                                + "\"person\":\"\",\"detail\":\"\"}");
    }

    @Test
    void everySignIsWrittenAsItAlwaysWas() {
        var who = "Siân \"Nan\" O’Brien\\/\b\t\n\f\r\0\37\177\u2028\u00a0\ufeff<>&' 😀 ي中";

        assertThat(LinkJson.of(Activity.of(ID, AT, Deed.UNLOCKED, who)))
                .contains(
                        "\"who\":\"Siân \\\"Nan\\\" O’Brien\\\\/\\b\\t\\n\\f\\r\\u0000\\u001F"
                                + "\177\u2028\u00a0\ufeff<>&' 😀 ي中\",");
        assertThat(LinkJson.of(Activity.of(ID, AT, Deed.UNLOCKED, "\ud83d")))
                .contains("\"who\":\"\\uD83D\",");
    }

    @Test
    void aWholeEntryIsWrittenAsItAlwaysWasAndReadBack() throws Exception {
        var activity = new Activity(ID, AT, Deed.LETTER_EXPORTED, "Sam", PLAN, "Joan", "Dr");
        var link = new Link(7, "be", "5a", "4a", activity);

        var written = ActivityChain.bytes(link);

        assertThat(new String(written.array(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"place\":7,\"before\":\"be\",\"salt\":\"5a\",\"hash\":\"4a\","
                                + "\"activity\":"
                                + HEAD
                                + "2026-11-14T10:02:00Z\",\"deed\":\"LETTER_EXPORTED\","
                                + "\"who\":\"Sam\","
                                + "\"plan\":\"00000000-0000-4000-8000-0000000000aa\","
                                + "\"person\":\"Joan\",\"detail\":\"Dr\"}}");
        assertThat(LinkJson.read(written)).isEqualTo(link);
    }

    @Test
    void anEntryWithAFieldTooManyOrTooFewIsDamage() {
        var link = new Link(1, "", "5a", "4a", Activity.of(ID, AT, Deed.UNLOCKED, "Sam"));
        var json = new String(ActivityChain.bytes(link).array(), StandardCharsets.UTF_8);

        assertDamaged(json.replace("\"who\":\"Sam\",", ""));
        assertDamaged(json.replace("\"who\":", "\"whom\":\"\",\"who\":"));
    }

    private static void assertDamaged(String json) {
        assertThatThrownBy(() -> LinkJson.read(new Bytes(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Damage.class);
    }
}
