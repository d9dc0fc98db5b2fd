package org.careletter.ui.letter;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.careletter.ui.kit.Background;
import org.careletter.ui.kit.FileDialogs;
import org.careletter.ui.kit.SafeFile;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.Texts;
import org.careletter.ui.session.PlanSession;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Exports the letter: asks where, writes it, says where it went.
public final class LetterExport {

    private final PlanSession session;
    private final LetterPreview preview;
    private final FileDialogs dialogs;
    private final Surroundings surroundings;
    private final Background files;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /// Exports what `preview` shows.
    public LetterExport(
            PlanSession session,
            LetterPreview preview,
            FileDialogs dialogs,
            Surroundings surroundings,
            Background files) {
        this.session = session;
        this.preview = preview;
        this.dialogs = dialogs;
        this.surroundings = surroundings;
        this.files = files;
        this.texts = surroundings.texts(LetterExport.class);
    }

    /// What came of the last export; empty before the first.
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// The folder of the last exported letter.
    public ReadOnlyObjectProperty<Optional<Path>> folder() {
        return folder.getReadOnlyProperty();
    }

    /// Asks where, and exports.
    public void export() {
        dialogs.whereToSave(texts.get("export-title"), suggestion(), FileDialogs.Kind.PDF)
                .ifPresent(this::exportTo);
    }

    /// Shows the folder of the last exported letter.
    public void openFolder() {
        folder.get().ifPresent(dialogs::showFolder);
    }

    private void exportTo(Path target) {
        folder.set(Optional.empty());
        said.set(texts.get("exporting"));
        preview.pdf(
                pdf ->
                        files.run(
                                () -> {
                                    SafeFile.write(target, pdf);
                                    return target;
                                },
                                this::exported,
                                this::failed),
                this::failed);
    }

    private void exported(Path target) {
        folder.set(Optional.ofNullable(target.getParent()));
        said.set(texts.get("exported", Map.of("file", String.valueOf(target.getFileName()))));
    }

    private void failed(Exception failure) {
        said.set(
                failure instanceof IOException
                        ? texts.get("cannot-write")
                        : preview.sentence(failure));
    }

    private String suggestion() {
        var name = session.now().person().calledAs().replaceAll("[^\\p{L}\\p{N} _-]", "");
        var today = LocalDate.now(surroundings.clock());
        return texts.get("file-name", Map.of("name", name, "date", today)).strip();
    }
}
