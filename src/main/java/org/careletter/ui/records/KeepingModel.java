package org.careletter.ui.records;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.careletter.plan.kept.KeepHistory;
import org.careletter.shelf.Records;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Surroundings;

/// How long versions are kept, of every plan, and choosing it. What is chosen is saved at once.
final class KeepingModel {

    private final Records records;
    private final Surroundings surroundings;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<KeepHistory> choice =
            new ReadOnlyObjectWrapper<>(KeepHistory.THIN_OUT);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

    KeepingModel(Records records, Surroundings surroundings) {
        this.records = records;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(KeepingModel.class);
    }

    /// What is kept, as it is saved.
    ReadOnlyObjectProperty<KeepHistory> choice() {
        return choice.getReadOnlyProperty();
    }

    /// What came of choosing; empty before.
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// What last went wrong; empty when nothing did.
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// Reads what was chosen.
    void refresh() {
        surroundings.background().run(records::keepHistory, this::show, this::failed);
    }

    /// Chooses, and says what comes of it. Where that cannot be saved, all stays as it was.
    void choose(KeepHistory next) {
        surroundings
                .background()
                .run(
                        () -> {
                            records.keepHistory(next);
                            return next;
                        },
                        this::chosen,
                        this::failed);
    }

    private void chosen(KeepHistory now) {
        show(now);
        said.set(texts.of("keeping.chosen", now));
    }

    private void show(KeepHistory now) {
        failure.set("");
        choice.set(now);
    }

    /// The same problem a second time is news as well: what was chosen has to go back again.
    private void failed(Exception problem) {
        said.set("");
        failure.set("");
        failure.set(String.valueOf(problem.getMessage()));
    }
}
