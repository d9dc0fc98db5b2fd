package org.careletter.ui.desk.promise;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.careletter.plan.Commitment;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.CardList;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.SteadyBox;
import org.careletter.ui.kit.Surroundings;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Who does what about one thing, in three columns: the person, people close and the community,
/// services.
public final class CommitmentsView extends SteadyBox {

    private final PlanSession session;
    private final Surroundings surroundings;
    private final Texts texts;
    private final PlanList<Commitment> list;
    private final Map<UUID, CommitmentCard> byId = new HashMap<>();
    private final Map<CommitmentColumn, Column> columns = new EnumMap<>(CommitmentColumn.class);

    /// The promises about the priority, the thing to agree or the risk with the id `owner`.
    public CommitmentsView(UUID owner, PlanSession session, Surroundings surroundings) {
        super(0);
        this.session = session;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(CommitmentsView.class);
        this.list = PlanList.commitmentsOf(owner);
        for (CommitmentColumn each : CommitmentColumn.values()) {
            columns.put(each, new Column(each));
        }
        getChildren().add(Columns.sideBySide("column", columns.values().toArray(Node[]::new)));
        InWindow.show(this, session.plan(), this::show);
    }

    private void show(Plan plan) {
        var all = list.all().apply(plan);
        columns.forEach((each, column) -> column.show(all, plan));
    }

    private CommitmentCard made(Commitment commitment) {
        return new CommitmentCard(commitment, list, session, surroundings);
    }

    private final class Column extends SteadyBox {
        private final CommitmentColumn column;
        private final Label heading = Controls.label("", "strong");
        private final CardList<Commitment, CommitmentCard> cards =
                new CardList<>(10, Commitment::id, CommitmentsView.this::made, byId);
        private final Label nobody;
        private final Button add;

        private Column(CommitmentColumn column) {
            super(8);
            this.column = column;
            nobody =
                    Controls.label(
                            column == CommitmentColumn.PERSON ? "" : texts.of("nobody", column),
                            "quiet",
                            "small");
            nobody.managedProperty().bind(nobody.visibleProperty());
            add = Controls.styled(Controls.button("", this::add), "add-promise");
            add.setGraphic(new FontIcon("fth-plus"));
            add.setWrapText(true);
            add.setMinWidth(0);
            add.setMaxWidth(Double.MAX_VALUE);
            add.managedProperty().bind(add.visibleProperty());
            getChildren().addAll(heading, cards, nobody, add);
        }

        private void show(List<Commitment> all, Plan plan) {
            var name = Map.of("name", plan.person().calledAs());
            cards.show(
                    all.stream()
                            .filter(each -> CommitmentColumn.of(plan, each.who()) == column)
                            .toList(),
                    (card, commitment, _) -> card.show(commitment, plan));
            heading.setText(texts.get(key("column."), name));
            add.setText(texts.get("commitment.add"));
            add.setAccessibleText(texts.get(key("commitment.add."), name));
            add.setVisible(!column.doers(plan).isEmpty());
            nobody.setVisible(!add.isVisible());
        }

        private void add() {
            var id = session.newId();
            column.fresh(session.now(), id, session.writer().get())
                    .ifPresent(
                            fresh -> {
                                session.apply(plan -> list.plus(plan, fresh));
                                cards.card(fresh.id()).takeCursor();
                            });
        }

        private String key(String prefix) {
            return prefix + column.name().toLowerCase(Locale.ROOT);
        }
    }
}
