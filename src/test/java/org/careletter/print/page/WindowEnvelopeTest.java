package org.careletter.print.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.print.page.PageReading.body;
import static org.careletter.print.page.PageReading.set;

import org.careletter.letter.Block.Address;
import org.careletter.letter.Block.Sender;
import org.careletter.print.ExampleLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The address stands where a window envelope shows it.
class WindowEnvelopeTest {

    private static final double MM = PageForm.MM;

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 20, 24})
    void theAddressStandsInTheWindowOfADlEnvelope(int points) throws Exception {
        var lines =
                List.of(
                        "Ms Joan Margaret Whitlock-Featherstonehaugh",
                        "Flat 3",
                        "3 Orchard Row",
                        "Ashbourne",
                        "AB1 3EF");
        var sender = new Sender(List.of("Sam Carter", "Riverside Community Team"));
        var page = set(points, List.of(sender, new Address("Private", lines))).pages().getFirst();
        var address = body(page).stream().filter(words -> words.y() > 50 * MM).toList();
        assertThat(address).hasSizeGreaterThanOrEqualTo(6);
        assertThat(address)
                .allSatisfy(
                        words -> {
                            assertThat(words.x()).isGreaterThanOrEqualTo(22 * MM);
                            assertThat(words.x() + words.line().width())
                                    .isLessThanOrEqualTo(105 * MM);
                            assertThat(words.y() - words.line().ascent())
                                    .isGreaterThanOrEqualTo(55 * MM);
                            assertThat(words.y() + words.line().descent())
                                    .isLessThanOrEqualTo(85 * MM);
                        });
    }

    @Test
    void anAddressThatNoWindowCouldHoldIsSetSoonToo() throws Exception {
        set(24, List.of(new Address("", Collections.nCopies(1_000, "W"))));
        long before = work();
        set(24, List.of(new Address("", Collections.nCopies(20_000, "W"))));
        assertThat(work() - before).isLessThan(TimeUnit.SECONDS.toNanos(2));
    }

    /// The time this thread worked, which other programs on the computer cannot lengthen.
    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void theLetterGoesOnBelowTheWindow() throws Exception {
        var page =
                set(
                                12,
                                List.of(
                                        new Address("", List.of("Joan")),
                                        ExampleLetters.paragraph("Dear Joan")))
                        .pages()
                        .getFirst();
        assertThat(body(page).getLast().y()).isGreaterThan(90 * MM);
    }
}
