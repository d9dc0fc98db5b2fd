package org.careletter.ui.recovery;

import org.careletter.ui.kit.FileDialogs;
import org.careletter.ui.kit.SafeFile;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.Texts;
import org.careletter.ui.letter.Typesetter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Saves the recovery words as a sheet to be printed: only where the person chooses, nowhere else.
public final class SheetExport {

    private final Typesetter typesetter;
    private final FileDialogs dialogs;
    private final Surroundings surroundings;
    private final Texts texts;

    /// @param typesetter sets the sheet
    public SheetExport(Typesetter typesetter, FileDialogs dialogs, Surroundings surroundings) {
        this.typesetter = typesetter;
        this.dialogs = dialogs;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(SheetExport.class);
    }

    /// Asks where, and saves the sheet there. `said` is told what came of it.
    void save(List<String> words, Consumer<String> said) {
        dialogs.whereToSave(texts.get("save-title"), texts.get("save-name"), FileDialogs.Kind.PDF)
                .ifPresent(target -> saveAt(target, words, said));
    }

    private void saveAt(Path target, List<String> words, Consumer<String> said) {
        var today = LocalDate.now(surroundings.clock());
        surroundings
                .background()
                .run(
                        () -> {
                            var sheet = new RecoverySheet(texts).letter(words, today);
                            SafeFile.write(target, typesetter.pdf(sheet));
                            return target;
                        },
                        file ->
                                said.accept(
                                        texts.get(
                                                "saved",
                                                Map.of(
                                                        "file",
                                                        String.valueOf(file.getFileName())))),
                        _ -> said.accept(texts.get("cannot-write")));
    }
}
