package org.careletter.ui.desk.ledger;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.Wording;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.section.Whereabouts;
import org.careletter.ui.desk.statement.Provenance;
import org.careletter.ui.desk.statement.SignLines;
import org.careletter.ui.desk.statement.StatementLine;
import org.careletter.ui.desk.statement.StatementWords;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.words.Ledger;

import java.util.List;
import java.util.stream.Stream;

/// One statement in the ledger: its words and their standing, who typed it when, where it stands,
/// and every wording it has had.
final class LedgerRow extends VBox {

    private final PlanSession session;
    private final Surroundings surroundings;
    private final Texts texts;
    private final Texts ofStatements;
    private final Provenance provenance;
    private final StatementWords words = new StatementWords();
    private final Label typed = Controls.label("", "quiet", "small");
    private final Label where = Controls.label("", "quiet", "small");
    private final Hyperlink earlier;
    private final VBox wordings = new VBox(8);
    private final SignLines signs;
    private final Hyperlink go;
    private Ledger.Row row;

    LedgerRow(
            Ledger.Row row,
            PlanSession session,
            LedgerActions actions,
            Provenance provenance,
            Surroundings surroundings) {
        super(6);
        this.row = row;
        this.session = session;
        this.surroundings = surroundings;
        this.provenance = provenance;
        texts = surroundings.texts(LedgerRow.class);
        ofStatements = surroundings.texts(StatementLine.class);
        signs =
                new SignLines(
                        session,
                        ofStatements,
                        voice ->
                                session.change(
                                        this.row.statement().id(),
                                        was -> session.pen().attribute(was, voice)));
        go = link(() -> actions.goTo(new Placed(this.row.place(), this.row.statement())));
        go.setText(texts.get("go"));
        earlier = link(() -> showWordings(!wordings.isVisible()));
        earlier.managedProperty().bind(earlier.visibleProperty());
        wordings.managedProperty().bind(wordings.visibleProperty());
        wordings.getStyleClass().add("earlier-wordings");
        getStyleClass().add("ledger-row");
        getChildren()
                .addAll(words, typed, where, signs, new FlowPane(16, 4, go, earlier), wordings);
        showWordings(false);
        show(row);
    }

    /// Shows the statement as it is now.
    void show(Ledger.Row now) {
        row = now;
        Plan plan = session.now();
        var statement = now.statement();
        var line = StatementLine.of(statement, plan, ofStatements, surroundings.clock().getZone());
        words.show(line, ofStatements);
        typed.setText(provenance.typed(statement.current(), plan));
        where.setText(where(plan));
        signs.show(statement.leftOut() ? null : statement);
        go.setAccessibleText(texts.get("go") + ": " + line.words());
        var others = statement.wordings().size() - 1;
        earlier.setVisible(others > 0 || statement.current().agreed() != null);
        showWordings(wordings.isVisible());
        wordings.getChildren()
                .setAll(
                        statement.wordings().reversed().stream()
                                .map(each -> wording(each, plan))
                                .toList());
    }

    private static Hyperlink link(Runnable action) {
        var link = Controls.styled(new Hyperlink(), "small");
        link.setOnAction(
                _ -> {
                    link.setVisited(false);
                    action.run();
                });
        return link;
    }

    private void showWordings(boolean shown) {
        wordings.setVisible(shown);
        earlier.setText(
                shown
                        ? texts.get("wordings-hide")
                        : texts.count("wordings", row.statement().wordings().size()));
    }

    private VBox wording(Wording wording, Plan plan) {
        var agreed = wording.agreed();
        var told =
                agreed == null
                        ? provenance.typed(wording, plan)
                        : provenance.typed(wording, plan) + " · " + provenance.agreed(agreed, plan);
        return new VBox(
                2,
                Controls.label('“' + wording.text() + '”'),
                Controls.label(told, "quiet", "small"));
    }

    private String where(Plan plan) {
        var parts =
                Whereabouts.of(plan, row.place())
                        .map(at -> List.of(at.section().title(surroundings), at.title()))
                        .orElse(List.of());
        var question = provenance.question(row.place());
        return String.join(
                " · ",
                Stream.concat(parts.stream(), Stream.of(question))
                        .filter(each -> !each.isBlank())
                        .toList());
    }
}
