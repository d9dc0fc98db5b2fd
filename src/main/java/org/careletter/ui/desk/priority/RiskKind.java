package org.careletter.ui.desk.priority;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.RiskDecision;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.WrittenDates;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Risk decisions as folding cards, their questions in groups that open.
final class RiskKind implements CardKind<RiskDecision> {

    private final PlanSession session;
    private final Surroundings surroundings;
    private final Texts texts;
    private final WrittenDates dates;
    private final Questions questions;

    RiskKind(PlanSession session, Surroundings surroundings, Questions questions) {
        this.session = session;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(RiskKind.class);
        this.dates = new WrittenDates(texts.locale());
        this.questions = questions;
    }

    @Override
    public PlanList<RiskDecision> list() {
        return PlanList.RISKS;
    }

    @Override
    public String code() {
        return "risk";
    }

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public String title(RiskDecision element) {
        return element.title();
    }

    @Override
    public RiskDecision retitled(RiskDecision element, String title) {
        return element.withTitle(title);
    }

    @Override
    public String firstItem() {
        return "risk.what";
    }

    @Override
    public String stands(RiskDecision element, Plan plan) {
        return Optional.ofNullable(element.lookAgain())
                .map(dates::words)
                .map(day -> texts.get("risk.again", Map.of("day", day)))
                .or(
                        () ->
                                Optional.ofNullable(element.prompt())
                                        .map(each -> texts.of("prompt", each)))
                .orElse("");
    }

    @Override
    public Optional<RiskDecision> fresh(UUID id, Plan plan, UUID writer) {
        return Optional.of(RiskDecision.empty(id));
    }

    @Override
    public Node body(UUID id) {
        var body = new VBox(8);
        var blocks = new RiskQuestions(id, session, surroundings, questions);
        for (RiskGroup group : RiskGroup.values()) {
            var view =
                    new RiskGroupView(
                            group,
                            id,
                            session,
                            texts,
                            questions.guide("risks"),
                            () -> blocks.of(group));
            body.getChildren().add(view);
            if (group == RiskGroup.WHAT_AND_WHY) {
                view.turn();
            }
        }
        return body;
    }
}
