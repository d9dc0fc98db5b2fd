package org.careletter.ui.desk.section;

import javafx.scene.layout.VBox;

import org.careletter.plan.NotedBy;
import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanAgreement;
import org.careletter.plan.code.Extent;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.SectionPage;
import org.careletter.ui.kit.Surroundings;

import java.util.List;

/// How far the person agrees with the plan, and who gets a copy of the letter.
public final class AgreementSection extends SectionPage {

    private static final String EXCEPT = "agreement.except";
    private static final String WHY = "agreement.why";

    /// The agreement and the copies of an open plan.
    public AgreementSection(PlanSession session, Surroundings surroundings) {
        var questions = new Questions(session, surroundings);
        super(
                Section.AGREEMENT.title(surroundings),
                questions.guide(Section.AGREEMENT.guide()).intro());
        var texts = surroundings.texts(Section.class);
        var fields =
                new Fields<>(
                        session,
                        texts,
                        session.now().agreement(),
                        (plan, edit) -> plan.withAgreement(edit.apply(plan.agreement())));
        InWindow.hear(this, session.plan(), (_, plan) -> fields.show(plan.agreement()));
        add(
                extent(fields, session, texts),
                fields.only(
                        now ->
                                now.extent() == Extent.AGREED_EXCEPT
                                        || isAnswered(session.now(), EXCEPT),
                        questions.card(EXCEPT)),
                fields.only(
                        now -> now.extent() == Extent.NOT_AGREED || isAnswered(session.now(), WHY),
                        questions.card(WHY)),
                new Copies(session, texts));
    }

    private static VBox extent(Fields<PlanAgreement> fields, PlanSession session, Texts texts) {
        var card =
                new VBox(
                        12,
                        Controls.label(texts.get("agreement.heading"), "question"),
                        fields.options(
                                texts.get("agreement.extent"),
                                List.of(Extent.values()),
                                each -> texts.of("extent", each),
                                PlanAgreement::extent,
                                (was, extent) -> asked(was, extent, session.noted())),
                        fields.only(
                                now -> now.extent() != Extent.NOT_ASKED,
                                new Columns(
                                        2,
                                        fields.date(
                                                texts.get("agreement.on"),
                                                PlanAgreement::on,
                                                PlanAgreement::withOn))));
        return Controls.styled(card, "card");
    }

    private static PlanAgreement asked(PlanAgreement was, Extent extent, NotedBy now) {
        if (extent == Extent.NOT_ASKED) {
            return PlanAgreement.NOT_ASKED;
        }
        return new PlanAgreement(extent, was.on() == null ? now.on() : was.on(), now.by());
    }

    private static boolean isAnswered(Plan plan, String item) {
        return !plan.at(new Place(plan.id(), item)).isEmpty();
    }
}
