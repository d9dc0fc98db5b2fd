package org.careletter.ui.desk.priority;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.careletter.text.Texts;
import org.junit.jupiter.api.Test;

import java.util.Locale;

class HowManyTest {

    private final Texts english = Texts.beside(HowMany.class, Locale.UK);

    @Test
    void saysItInWords() {
        assertThat(HowMany.said(1, english)).isEqualTo("one thing said");
        assertThat(HowMany.said(2, english)).isEqualTo("two things said");
        assertThat(HowMany.said(12, english)).isEqualTo("twelve things said");
        assertThat(HowMany.said(13, english)).isEqualTo("many things said");
    }

    @Test
    void saysNothingWhenNothingWasSaid() {
        assertThat(HowMany.said(0, english)).isEmpty();
    }

    @Property(tries = 30)
    void neverShowsADigit(@ForAll @LongRange(min = 0, max = 40) long count) {
        assertThat(HowMany.said(count, english)).doesNotContainPattern("[0-9]");
        assertThat(HowMany.said(count, Texts.beside(HowMany.class, Locale.of("cy"))))
                .doesNotContainPattern("[0-9]");
    }
}
