package org.careletter.ui.records;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.LetterForm;
import org.careletter.plan.kept.SentLetter;
import org.careletter.session.Diary;
import org.careletter.session.FileDialogs;
import org.careletter.session.SafeFile;
import org.careletter.shelf.Records;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Surroundings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The letters that were made of a plan, and saving the same bytes once more.
public final class LettersModel {

    private final Plan plan;
    private final Records records;
    private final Diary diary;
    private final FileDialogs dialogs;
    private final Surroundings surroundings;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<SentLetter>> letters =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /// The letters made of `plan`.
    public LettersModel(
            Plan plan,
            Records records,
            Diary diary,
            FileDialogs dialogs,
            Surroundings surroundings) {
        this.plan = plan;
        this.records = records;
        this.diary = diary;
        this.dialogs = dialogs;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(LettersModel.class);
    }

    /// The letters, newest first.
    ReadOnlyObjectProperty<List<SentLetter>> letters() {
        return letters.getReadOnlyProperty();
    }

    /// What came of what was last asked for; empty before.
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// Reads the list anew.
    void refresh() {
        surroundings.background().run(() -> records.letters(plan.id()), letters::set, this::failed);
    }

    /// Asks where, and saves a letter exactly as it left.
    void saveAgain(SentLetter letter) {
        var day = LocalDate.ofInstant(letter.at(), surroundings.clock().getZone());
        dialogs.whereToSave(
                        texts.get("letters.save-title"),
                        texts.get("letters.file-name", Map.of("date", day)),
                        letter.form() == LetterForm.TEXT
                                ? FileDialogs.Kind.TEXT
                                : FileDialogs.Kind.PDF)
                .ifPresent(file -> saveTo(file, letter));
    }

    private void saveTo(Path file, SentLetter letter) {
        surroundings
                .background()
                .run(
                        () -> {
                            SafeFile.write(file, records.open(letter));
                            return file;
                        },
                        _ -> saved(file, letter),
                        this::failed);
    }

    private void saved(Path file, SentLetter letter) {
        said.set(texts.get("letters.saved", Map.of("file", String.valueOf(file.getFileName()))));
        diary.note(diary.of(Deed.LETTER_SAVED_AGAIN, plan).withDetail(letter.recipient()));
    }

    private void failed(Exception failure) {
        said.set(
                failure instanceof IOException
                        ? texts.get("cannot-write")
                        : String.valueOf(failure.getMessage()));
    }
}
