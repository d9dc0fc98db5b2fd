package org.careletter.ui.desk.statement;

import org.careletter.guide.GuideItem;
import org.careletter.guide.Guides;
import org.careletter.plan.Agreement;
import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.Wording;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Surroundings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

/// Says in words where a wording comes from: who typed it and when, who agreed to it and how, and
/// what was asked.
public final class Provenance {

    private final Surroundings surroundings;
    private final Texts texts;
    private final Guides guides;

    /// In the language of the window.
    public Provenance(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts(Provenance.class);
        this.guides = Guides.in(surroundings.locale().toLanguageTag());
    }

    /// Who typed a wording and when: `typed by Sam on 3 November 2026, 10:30`.
    public String typed(Wording wording, Plan plan) {
        return texts.get(
                "typed-by", Map.of("name", name(wording.by(), plan), "when", moment(wording.at())));
    }

    /// Who wrote a wording down and on which day, for whoever hears it read back.
    public String writtenDown(Wording wording, Plan plan) {
        var day = LocalDate.ofInstant(wording.at(), surroundings.clock().getZone());
        return texts.get(
                "written-down-by", Map.of("name", name(wording.by(), plan), "when", day(day)));
    }

    /// When and how somebody agreed: `agreed on 10 November 2026, read out by Sam`.
    public String agreed(Agreement agreement, Plan plan) {
        var with = agreement.with();
        var how =
                with == null
                        ? texts.of("agreed-as", agreement.how())
                        : texts.of(
                                "agreed-as-with",
                                agreement.how(),
                                Map.of("name", name(with, plan)));
        return texts.get("agreed-on", Map.of("when", day(agreement.on()), "how", how));
    }

    /// The question that a statement answers; empty if it answers none that is asked today.
    public String question(Place place) {
        return guides.item(place.item()).map(GuideItem::question).orElse("");
    }

    private String name(UUID who, Plan plan) {
        return plan.nameOf(who).orElseGet(() -> texts.get("somebody"));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", texts.locale()).format(day);
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", texts.locale())
                .withZone(surroundings.clock().getZone())
                .format(at);
    }
}
