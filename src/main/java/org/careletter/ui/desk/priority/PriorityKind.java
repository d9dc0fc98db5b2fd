package org.careletter.ui.desk.priority;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.Priority;
import org.careletter.plan.code.PriorityStanding;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.promise.CommitmentEdits;
import org.careletter.ui.desk.promise.CommitmentsView;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Priorities as folding cards: what the person wants, why, what gets in the way beside what they
/// bring to it, who does what, and how all will know.
final class PriorityKind implements CardKind<Priority> {

    private final PlanSession session;
    private final Surroundings surroundings;
    private final Texts texts;
    private final Questions questions;

    PriorityKind(PlanSession session, Surroundings surroundings, Questions questions) {
        this.session = session;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(PriorityKind.class);
        this.questions = questions;
    }

    @Override
    public PlanList<Priority> list() {
        return PlanList.PRIORITIES;
    }

    @Override
    public String code() {
        return "priority";
    }

    @Override
    public boolean isNumbered() {
        return true;
    }

    @Override
    public String title(Priority element) {
        return element.title();
    }

    @Override
    public Priority retitled(Priority element, String title) {
        return element.withTitle(title);
    }

    @Override
    public String firstItem() {
        return "priority.what";
    }

    @Override
    public String stands(Priority element, Plan plan) {
        return texts.of("standing", element.standing());
    }

    @Override
    public Optional<Priority> fresh(UUID id, Plan plan, UUID writer) {
        return Optional.of(Priority.empty(id));
    }

    @Override
    public Node body(UUID id) {
        var bring = questions.block(id, "priority.bring");
        bring.getChildren()
                .add(new StrengthLinks(id, questions.guide("strengths"), session, texts));
        var promises = questions.heading(CommitmentEdits.WHAT);
        promises.getChildren().add(new CommitmentsView(id, session, surroundings));
        return new VBox(
                20,
                questions.block(id, "priority.what"),
                questions.block(id, "priority.why"),
                Controls.hairline(),
                Columns.sideBySide(
                        "wide-column", questions.block(id, "priority.difficulty"), bring),
                Controls.hairline(),
                promises,
                Controls.hairline(),
                questions.block(id, "priority.know"),
                Controls.hairline(),
                standing(id));
    }

    private Node standing(UUID id) {
        ComboBox<PriorityStanding> choice =
                Choices.of(
                        List.of(PriorityStanding.values()),
                        each -> texts.of("standing", each),
                        texts.get("standing"));
        Shown.in(
                choice,
                session,
                plan -> list().find(plan, id).map(Priority::standing),
                (plan, chosen) ->
                        list().edited(
                                        plan,
                                        id,
                                        was ->
                                                was.withStanding(chosen)
                                                        .withNoted(session.noted())));
        return Shown.row(texts.get("standing"), choice);
    }
}
