package org.careletter.ui.desk.section;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.careletter.plan.PlanList;
import org.careletter.plan.ReviewNote;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.desk.statement.StatementList;
import org.careletter.ui.kit.Controls;

import java.util.UUID;

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
        fields = Fields.of(session, texts, note, PlanList.NOTES);
        words = questions.answers(id, "review.note");
        var on = fields.date(texts.get("note.on"), ReviewNote::on, ReviewNote::withOn);
        var remove =
                Controls.icon(
                        "fth-trash-2",
                        texts.get("note.remove"),
                        () ->
                                putBack.remove(
                                        texts.get("note.this"),
                                        plan -> PlanList.NOTES.without(plan, id)));
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
}
