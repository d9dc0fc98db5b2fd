package org.careletter.ui.desk.ledger;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plan;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.section.Section;
import org.careletter.ui.desk.statement.Provenance;
import org.careletter.ui.desk.statement.StatementLine;
import org.careletter.ui.desk.statement.VoiceNames;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.KeptCards;
import org.careletter.ui.kit.SectionPage;
import org.careletter.ui.kit.Surroundings;
import org.careletter.words.Ledger;
import org.careletter.words.Standing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Whose words: every statement of the plan, and what waits to be taken back.
public final class LedgerSection extends SectionPage {

    private final PlanSession session;
    private final LedgerActions actions;
    private final Surroundings surroundings;
    private final Texts texts;
    private final LedgerModel model;
    private final Provenance provenance;
    private final VBox waiting = new VBox(12);
    private final VBox rows = new VBox(20);
    private final Label none;
    private final FlowPane more = new FlowPane();
    private final Map<UUID, LedgerRow> shown = new HashMap<>();
    private final ComboBox<Optional<UUID>> voices;

    /// The ledger of an open plan.
    public LedgerSection(PlanSession session, LedgerActions actions, Surroundings surroundings) {
        var texts = surroundings.texts(LedgerSection.class);
        super(Section.WORDS.title(surroundings), texts.get("intro"));
        this.session = session;
        this.actions = actions;
        this.surroundings = surroundings;
        this.texts = texts;
        model = new LedgerModel(session);
        provenance = new Provenance(surroundings);
        none = Controls.label("", "quiet");
        voices = voices();
        add(
                Controls.styled(waiting, "card"),
                new FlowPane(
                        16,
                        12,
                        Controls.field(texts.get("filter.voice"), voices),
                        Controls.field(texts.get("filter.standing"), standings())),
                Controls.styled(new VBox(20, none, rows, more), "card"));
        InWindow.hear(this, session.plan(), this::changed);
        sceneProperty().addListener(_ -> show());
        model.voice().addListener(_ -> show());
        model.standing().addListener(_ -> show());
        show();
    }

    private ComboBox<Optional<UUID>> voices() {
        var choice =
                Choices.of(
                        model.voices(),
                        who ->
                                who.map(each -> VoiceNames.named(session.now(), each))
                                        .orElse(texts.get("filter.everybody")),
                        texts.get("filter.voice"));
        choice.getStyleClass().add("filter");
        choice.valueProperty().bindBidirectional(model.voice());
        return choice;
    }

    private ComboBox<Optional<Standing>> standings() {
        var ofStatements = surroundings.texts(StatementLine.class);
        var choice =
                Choices.of(
                        model.standings(),
                        which ->
                                which.map(each -> ofStatements.of("standing", each))
                                        .orElse(texts.get("filter.all")),
                        texts.get("filter.standing"));
        choice.getStyleClass().add("filter");
        choice.valueProperty().bindBidirectional(model.standing());
        return choice;
    }

    private void changed(Plan was, Plan plan) {
        if (!VoiceNames.of(was).equals(VoiceNames.of(plan))) {
            var chosen = model.voice().get();
            voices.getItems().setAll(model.voices());
            model.voice().set(model.voices().contains(chosen) ? chosen : Optional.empty());
        }
        show();
    }

    /// Only what is in the window is kept up to date; the rest follows when it comes back.
    private void show() {
        if (getScene() == null) {
            return;
        }
        showWaiting();
        var now = model.rows();
        none.setText(texts.get(session.now().statements().findAny().isEmpty() ? "empty" : "none"));
        Controls.appear(none, now.isEmpty());
        shown.keySet().retainAll(now.stream().map(row -> row.statement().id()).toList());
        var cards = now.stream().map(this::row).toList();
        KeptCards.arrange(rows.getChildren(), cards);
        cards.forEach(each -> each.getStyleClass().remove("first"));
        cards.stream().limit(1).forEach(each -> each.getStyleClass().add("first"));
        rows.setManaged(!now.isEmpty());
        more.getChildren().clear();
        if (model.more() > 0) {
            more.getChildren()
                    .add(
                            Controls.button(
                                    texts.count("more", model.more()),
                                    () -> {
                                        model.showMore();
                                        show();
                                    }));
        }
        more.setManaged(model.more() > 0);
    }

    private Node row(Ledger.Row row) {
        var known =
                shown.computeIfAbsent(
                        row.statement().id(),
                        _ -> new LedgerRow(row, session, actions, provenance, surroundings));
        known.show(row);
        return known;
    }

    private void showWaiting() {
        waiting.getChildren().clear();
        for (LedgerModel.Waiting each : model.waiting()) {
            var name = session.now().nameOf(each.voice()).orElse("");
            var words = Map.of("name", name, "n", each.statements());
            var sentence = texts.get(each.statements() == 1 ? "waits.one" : "waits.many", words);
            var person = each.voice().equals(session.now().person().id());
            var read =
                    person
                            ? Controls.primary(
                                    texts.get("read-back", words),
                                    () -> actions.readBack(each.voice()))
                            : Controls.button(
                                    texts.get("read-back", words),
                                    () -> actions.readBack(each.voice()));
            waiting.getChildren().add(new VBox(8, Controls.label(sentence), new FlowPane(read)));
        }
        if (waiting.getChildren().isEmpty()) {
            waiting.getChildren().add(Controls.label(texts.get("waits.none"), "quiet"));
        }
    }
}
