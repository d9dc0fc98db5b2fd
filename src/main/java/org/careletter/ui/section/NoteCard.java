package org.careletter.ui.section;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.ReviewNote;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.session.PlanSession;
import org.careletter.ui.statement.PutBack;
import org.careletter.ui.statement.Questions;
import org.careletter.ui.statement.StatementList;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// What somebody noticed on a day of the review period.
final class NoteCard extends RecordCard<ReviewNote> {

    private final UUID id;
    private final Fields<ReviewNote> fields;
    private final StatementList words;

    NoteCard(
            ReviewNote note,
            PlanSession session,
            Texts texts,
            Questions questions,
            PutBack putBack) {
        super(8);
        id = note.id();
        fields = new Fields<>(session, texts, note, this::edited);
        words = questions.answers(id, "review.note");
        var on = fields.date(texts.get("note.on"), ReviewNote::on, ReviewNote::withOn);
        var remove =
                Controls.icon(
                        "fth-trash-2",
                        texts.get("note.remove"),
                        () -> putBack.remove(texts.get("note.this"), this::without));
        getStyleClass().add("record");
        getChildren().addAll(new HBox(8, on, Controls.spring(), remove), words);
    }

    @Override
    void show(ReviewNote note, int place) {
        fields.show(note);
    }

    @Override
    Node first() {
        return words.composer().field();
    }

    private Plan edited(Plan plan, UnaryOperator<ReviewNote> edit) {
        return with(
                plan,
                PlanEdits.replaced(plan.review().notes(), each -> each.id().equals(id), edit));
    }

    private Plan without(Plan plan) {
        return with(plan, PlanEdits.except(plan.review().notes(), fields.record()));
    }

    private static Plan with(Plan plan, List<ReviewNote> notes) {
        return plan.withReview(plan.review().withNotes(notes));
    }
}
