package org.careletter.ui.desk.section;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.careletter.plan.Commitment;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Outcome;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.WrittenDates;

import java.util.List;
import java.util.Map;

/// What somebody promised, and what became of it.
final class PromiseCard extends RecordCard<Commitment> {

    private final PlanSession session;
    private final Texts texts;
    private final Fields<Commitment> fields;
    private final Label promise = Controls.label("", "strong");
    private final VBox note;

    PromiseCard(Commitment commitment, PlanSession session, Texts texts) {
        super(8);
        this.session = session;
        this.texts = texts;
        var id = commitment.id();
        fields =
                new Fields<>(
                        session,
                        texts,
                        commitment,
                        (plan, edit) -> PromisesOfOthers.edited(plan, id, edit));
        note =
                fields.lines(
                        texts.get("promise.note"),
                        Commitment::outcomeNote,
                        Commitment::withOutcomeNote);
        getStyleClass().add("record");
        getChildren()
                .addAll(
                        promise,
                        fields.options(
                                texts.get("promise.outcome"),
                                List.of(Outcome.values()),
                                each -> texts.of("outcome", each),
                                Commitment::outcome,
                                Commitment::withOutcome),
                        fields.only(
                                each ->
                                        each.outcome() != Outcome.OPEN
                                                || !each.outcomeNote().isEmpty(),
                                note));
    }

    @Override
    void show(Commitment commitment, int place) {
        fields.show(commitment);
        promise.setText(sentence(commitment, session.now()));
    }

    @Override
    Node first() {
        return note.getChildren().getLast();
    }

    private String sentence(Commitment commitment, Plan plan) {
        var words = PromisesOfOthers.words(commitment);
        var by = commitment.by();
        var who = plan.nameOf(commitment.who()).orElse("");
        if (words.isEmpty()) {
            return texts.get("promise.unsaid", Map.of("who", who));
        }
        var date = new WrittenDates(texts.locale()).words(by);
        return texts.get(
                by == null ? "promise.words" : "promise.words-by",
                Map.of("who", who, "date", date, "words", words.strip()));
    }
}
