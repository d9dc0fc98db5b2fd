package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.exchange.RefusedFiles.JOAN;
import static org.careletter.exchange.RefusedFiles.refused;

import org.careletter.exchange.PlanFileRefused.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What is no plan file at all is refused, and why.
class PlanFileAsAWholeTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\uFEFF"})
    void isEmpty(String text) {
        assertThat(refused(text).kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    void isTooBig() {
        assertThat(refused(new byte[PlanFile.LARGEST + 1]).kind()).isEqualTo(Kind.TOO_BIG);
    }

    @Test
    void isNoText() {
        assertThat(refused("PK\u0003\u0004\u0000é.".getBytes(StandardCharsets.ISO_8859_1)).kind())
                .isEqualTo(Kind.NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Joanie,",
                "{",
                "{\"format\": 1,}",
                "{\"format\": 01}",
                "{format: 1}",
                "{\"format\": 1 /* one */}",
                "{\"format\": NaN}",
                "{\"format\": 1, \"id\": \"\n\"}"
            })
    void isNotJson(String text) {
        assertThat(refused(text).kind()).isEqualTo(Kind.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "1",
                "null",
                "\"plan\"",
                "{}",
                "{\"format\": null}",
                "{\"format\": \"1\"}",
                "{\"format\": 1.0}",
                "{\"format\": 0}",
                "{\"format\": -1}"
            })
    void isNotAPlan(String text) {
        assertThat(refused(text).kind()).isEqualTo(Kind.NOT_A_PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "3000000000", "99999999999999999999999999"})
    void isNewer(String format) {
        var refused = refused(JOAN.replace("\"format\": 3", "\"format\": " + format));
        assertThat(refused.kind()).isEqualTo(Kind.NEWER);
        assertThat(refused.sentence(Locale.UK)).contains("newer version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "1", "x", "}"})
    void goesOnAfterTheEnd(String more) {
        assertThat(refused(JOAN + more).kind()).isEqualTo(Kind.MORE_AFTER_THE_END);
    }

    @Test
    void isCutOff() {
        var refused = refused(JOAN.substring(0, JOAN.indexOf("Sleeping through")));
        assertThat(refused.kind()).isEqualTo(Kind.NOT_JSON);
        assertThat(refused.place()).isEqualTo("priorities[1].title");
    }

    @Test
    void hasTooManyParts() {
        var refused = refused("{\"format\": 1, \"talks\": [" + "{},".repeat(600_000));
        assertThat(refused.kind()).isEqualTo(Kind.BEYOND_LIMITS);
    }

    @Test
    void isTooDeep() {
        var refused = refused("{\"format\": 1, \"talks\": " + "[".repeat(10_000));
        assertThat(refused.kind()).isEqualTo(Kind.BEYOND_LIMITS);
        assertThat(refused.place()).startsWith("talks[0]");
    }
}
