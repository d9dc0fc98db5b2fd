package org.careletter.ui.records;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.ActivityLog;
import org.careletter.plan.kept.Deed;
import org.careletter.session.ActivityWords;
import org.careletter.session.Diary;
import org.careletter.session.FileDialogs;
import org.careletter.session.SafeFile;
import org.careletter.shelf.Records;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Surroundings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was done, in all plans or in one, and saving it as a text file.
public final class ActivityModel {

    private final Records records;
    private final Optional<Plan> plan;
    private final Diary diary;
    private final FileDialogs dialogs;
    private final Surroundings surroundings;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<ActivityLog> log =
            new ReadOnlyObjectWrapper<>(new ActivityLog(List.of(), true));
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /// The log of one plan, or of all where there is none.
    public ActivityModel(
            Records records,
            Optional<Plan> plan,
            Diary diary,
            FileDialogs dialogs,
            Surroundings surroundings) {
        this.records = records;
        this.plan = plan;
        this.diary = diary;
        this.dialogs = dialogs;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(ActivityModel.class);
    }

    /// The log, oldest first.
    ReadOnlyObjectProperty<ActivityLog> log() {
        return log.getReadOnlyProperty();
    }

    /// What came of what was last asked for; empty before.
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// What the log is of.
    String title() {
        return plan.map(
                        each ->
                                texts.get(
                                        "activity.title-of",
                                        Map.of("name", each.person().calledAs())))
                .orElse(texts.get("activity.title"));
    }

    /// Reads the log anew.
    void refresh() {
        surroundings
                .background()
                .run(
                        records::activity,
                        all -> log.set(plan.map(each -> all.of(each.id())).orElse(all)),
                        failure -> said.set(String.valueOf(failure.getMessage())));
    }

    /// Asks where, and saves what is shown as text.
    void save() {
        var date = Map.of("date", LocalDate.now(surroundings.clock()));
        dialogs.whereToSave(
                        texts.get("activity.save-title"),
                        texts.get("activity.file-name", date),
                        FileDialogs.Kind.TEXT)
                .ifPresent(this::saveTo);
    }

    private void saveTo(Path file) {
        var text =
                new ActivityWords(surroundings.locale(), surroundings.clock().getZone())
                        .text(title(), log.get());
        surroundings
                .background()
                .run(
                        () -> {
                            SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
                            return file;
                        },
                        _ -> saved(file),
                        _ -> said.set(texts.get("cannot-write")));
    }

    private void saved(Path file) {
        said.set(texts.get("activity.saved", Map.of("file", String.valueOf(file.getFileName()))));
        diary.note(
                plan.map(each -> diary.of(Deed.ACTIVITY_SAVED, each))
                        .orElseGet(() -> diary.of(Deed.ACTIVITY_SAVED)));
        refresh();
    }
}
