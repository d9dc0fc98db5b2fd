package org.careletter.ui.desk.section;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.careletter.plan.Budget;
import org.careletter.plan.PlanList;
import org.careletter.plan.code.BudgetHolder;
import org.careletter.plan.code.Period;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;

import java.util.List;
import java.util.UUID;

/// An amount of money: how much and how often, who holds it, what it is for and what it must not be
/// needed for.
final class BudgetCard extends RecordCard<Budget> {

    private final Texts texts;
    private final UUID id;
    private final Fields<Budget> fields;
    private final AmountField amount;

    BudgetCard(
            Budget budget, PlanSession session, Texts texts, Questions questions, PutBack putBack) {
        super(12);
        this.texts = texts;
        id = budget.id();
        fields = Fields.of(session, texts, budget, PlanList.BUDGETS);
        amount = new AmountField(fields, session::endTyping, texts);
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        columns(),
                        asked("money.for", questions),
                        asked("money.not-for", questions),
                        bottom(putBack));
    }

    @Override
    void show(Budget budget, int place) {
        fields.show(budget);
    }

    @Override
    Node first() {
        return amount.field();
    }

    private Columns columns() {
        var period =
                fields.choice(
                        texts.get("money.period"),
                        List.of(Period.values()),
                        each -> texts.of("period", each),
                        Budget::period,
                        Budget::withPeriod);
        var holder =
                fields.choice(
                        texts.get("money.holder"),
                        List.of(BudgetHolder.values()),
                        each -> texts.of("holder", each),
                        Budget::holder,
                        Budget::withHolder);
        var heldBy = fields.text(texts.get("money.held-by"), Budget::heldBy, Budget::withHeldBy);
        fields.only(
                budget -> budget.holder() == BudgetHolder.PROVIDER || !budget.heldBy().isEmpty(),
                heldBy);
        return new Columns(2, amount, period, holder, heldBy);
    }

    private VBox asked(String item, Questions questions) {
        return new VBox(
                4, Controls.label(questions.question(item), "strong"), questions.answers(id, item));
    }

    private HBox bottom(PutBack putBack) {
        Button remove =
                Controls.plain(
                        texts.get("money.remove"),
                        () ->
                                putBack.remove(
                                        texts.get("money.this"),
                                        plan -> PlanList.BUDGETS.without(plan, id)));
        var row = new HBox(remove);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
