package org.careletter.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.print.LetterPdf;
import org.careletter.print.LogicalText;
import org.careletter.print.UnprintableText;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A preview of a letter with signs that cannot be printed.
class SignsInPlaceTest {

    private final HandTimers timers = new HandTimers();
    private final Means means =
            new Means(
                    Clock.fixed(Instant.parse("2026-11-14T10:02:00Z"), ZoneOffset.UTC),
                    UUID::randomUUID,
                    Background.INLINE,
                    timers);
    private final PlanSession session =
            new PlanSession(named("\u07D2\u07DE"), Plans.id("sam"), _ -> {}, means);
    private final LetterPreview preview = preview();
    private final List<String> made = new ArrayList<>();
    private final List<Exception> refused = new ArrayList<>();

    private LetterPreview preview() {
        var opened =
                new LetterPreview(
                        session, new LetterPdf()::pdf, means, Locale.UK, Background.INLINE);
        timers.passes(Duration.ofSeconds(1));
        return opened;
    }

    private static Plan named(String name) {
        var joan = Plans.joan();
        return joan.withPerson(joan.person().withChosenName(name));
    }

    private void make() {
        preview.pdf(pdf -> made.add(LogicalText.of(pdf)), refused::add);
    }

    @Test
    void isShownWithABoxForEachButDoesNotLeave() {
        assertThat(preview.picture().get()).isNotNull();
        assertThat(preview.undecided().get()).isTrue();
        assertThat(preview.problem().get()).contains("U+07D2", "U+07DE");

        make();

        assertThat(made).isEmpty();
        assertThat(refused).hasOnlyElementsOfType(UnprintableText.class).hasSize(1);
    }

    @Test
    void leavesWithBoxesOnceSomebodyDecidedSo() {
        preview.putSignsInPlace();

        assertThat(preview.problem().get()).isEmpty();
        assertThat(preview.undecided().get()).isFalse();
        make();
        assertThat(refused).isEmpty();
        assertThat(made).singleElement().asString().contains("Dear □□");
    }

    @Test
    void isAskedAboutAgainWhenAnotherSignComes() {
        preview.putSignsInPlace();
        session.apply(_ -> named("\u07D2\u07DE\u07CF"));
        timers.passes(Duration.ofSeconds(1));

        assertThat(preview.undecided().get()).isTrue();
        assertThat(preview.problem().get()).contains("U+07CF");
    }

    @Test
    void isNothingToDecideOnceTheSignsAreGone() {
        session.apply(_ -> Plans.joan());
        timers.passes(Duration.ofSeconds(1));

        assertThat(preview.undecided().get()).isFalse();
        assertThat(preview.problem().get()).isEmpty();
    }
}
