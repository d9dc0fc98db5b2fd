package org.careletter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;

class WrittenDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24 November 2026",
                " 24  nov 2026 ",
                "24/11/2026",
                "24.11.2026",
                "24-11-2026",
                "2026-11-24"
            })
    void readsADayAsPeopleWriteIt(String typed) {
        assertThat(new WrittenDates(Locale.UK).read(typed)).hasValue(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 February 2027", "24 November"})
    void readsNoDayWhereThereIsNone(String typed) {
        assertThat(new WrittenDates(Locale.UK).read(typed)).isEmpty();
    }

    @Test
    void readsWhatItShowsInWelsh() {
        var welsh = new WrittenDates(Locale.of("cy"));

        assertThat(welsh.read(welsh.words(DAY))).hasValue(DAY);
    }
}
