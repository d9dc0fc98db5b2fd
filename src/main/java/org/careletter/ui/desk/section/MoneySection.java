package org.careletter.ui.desk.section;

import javafx.scene.layout.FlowPane;

import org.careletter.plan.Answers;
import org.careletter.plan.Budget;
import org.careletter.plan.PlanList;
import org.careletter.plan.code.Period;
import org.careletter.session.PlanSession;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.SectionPage;
import org.careletter.ui.kit.Surroundings;

import java.math.BigDecimal;

/// Money, for the plans in which it plays a part.
public final class MoneySection extends SectionPage {

    /// The money of an open plan; offered until it is switched on.
    public MoneySection(PlanSession session, Surroundings surroundings) {
        var questions = new Questions(session, surroundings);
        super(Section.MONEY.title(surroundings), questions.guide(Section.MONEY.guide()).intro());
        var texts = surroundings.texts(Section.class);
        var putBack = new PutBack(session, texts.locale());
        var cards =
                new RecordCards<Budget>(
                        16, budget -> new BudgetCard(budget, session, texts, questions, putBack));
        InWindow.show(cards, session.plan(), plan -> cards.show(plan.budgets()));
        var add = Controls.button(texts.get("money.add"), () -> add(session, cards));
        add(
                new PartSwitch(
                        Section.MONEY,
                        texts.get("offer.money"),
                        texts,
                        session,
                        cards,
                        putBack,
                        new FlowPane(add)));
    }

    private static void add(PlanSession session, RecordCards<Budget> cards) {
        var id = session.newId();
        var budget = new Budget(id, BigDecimal.ZERO, "GBP", Period.WEEK, null, "", Answers.NONE);
        session.apply(plan -> PlanList.BUDGETS.plus(plan, budget));
        cards.enter(id);
    }
}
