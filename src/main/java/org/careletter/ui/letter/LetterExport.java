package org.careletter.ui.letter;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.careletter.letter.LetterWriter;
import org.careletter.letter.PlainText;
import org.careletter.plan.LetterForm;
import org.careletter.plan.SentLetter;
import org.careletter.ui.kit.Background;
import org.careletter.ui.kit.FileDialogs;
import org.careletter.ui.kit.SafeFile;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.Texts;
import org.careletter.ui.session.PlanSession;
import org.careletter.ui.shelf.ShelfFailure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Exports the letter: asks where, writes it, says where it went.
public final class LetterExport {

    private final PlanSession session;
    private final LetterPreview preview;
    private final Outbox outbox;
    private final FileDialogs dialogs;
    private final Consumer<String> board;
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
            Outbox outbox,
            FileDialogs dialogs,
            Consumer<String> board,
            Surroundings surroundings,
            Background files) {
        this.session = session;
        this.preview = preview;
        this.outbox = outbox;
        this.dialogs = dialogs;
        this.board = board;
        this.surroundings = surroundings;
        this.files = files;
        this.texts = surroundings.texts(LetterExport.class);
        session.plan().addListener(_ -> forgetRefusal());
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
        if (!preview.problem().get().isEmpty()) {
            refuse(preview.problem().get());
            return;
        }
        dialogs.whereToSave(texts.get("export-title"), suggestion(), FileDialogs.Kind.PDF)
                .ifPresent(this::exportTo);
    }

    /// Copies the words of the letter, to be pasted into another program.
    public void copy() {
        folder.set(Optional.empty());
        var choices = preview.choices();
        var letter = outbox.address(choices, LetterForm.TEXT);
        var words = PlainText.of(LetterWriter.write(session.now(), choices));
        board.accept(words);
        files.run(
                () -> isKept(letter, words.getBytes(StandardCharsets.UTF_8)),
                kept -> {
                    outbox.left(letter);
                    said.set(texts.get(kept ? "copied" : "copied-not-kept"));
                },
                this::failed);
    }

    /// Shows the folder of the last exported letter.
    public void openFolder() {
        folder.get().ifPresent(dialogs::showFolder);
    }

    private void exportTo(Path target) {
        folder.set(Optional.empty());
        said.set(texts.get("exporting"));
        var letter = outbox.address(preview.choices(), LetterForm.PDF);
        preview.pdf(
                pdf ->
                        files.run(
                                () -> {
                                    SafeFile.write(target, pdf);
                                    return isKept(letter, pdf);
                                },
                                kept -> exported(target, letter, kept),
                                this::failed),
                this::failed);
    }

    /// A letter that is on the disk has left, whether the program could keep its own copy or not.
    private boolean isKept(SentLetter letter, byte[] pdf) {
        try {
            outbox.keep(letter, pdf);
            return true;
        } catch (ShelfFailure _) {
            return false;
        }
    }

    private void exported(Path target, SentLetter letter, boolean kept) {
        outbox.left(letter);
        folder.set(Optional.ofNullable(target.getParent()));
        said.set(
                texts.get(
                        kept ? "exported" : "exported-not-kept",
                        Map.of("file", String.valueOf(target.getFileName()))));
    }

    private void refuse(String sentence) {
        folder.set(Optional.empty());
        said.set(sentence);
    }

    /// What was wrong with the letter may be right after the next edit.
    private void forgetRefusal() {
        if (folder.get().isEmpty()) {
            said.set("");
        }
    }

    private void failed(Exception failure) {
        refuse(
                failure instanceof IOException
                        ? texts.get("cannot-write")
                        : preview.sentence(failure));
    }

    /// A name without anybody's name in it: the system's own dialog may remember which files were
    /// saved, outside the vault.
    private String suggestion() {
        return texts.get("file-name", Map.of("date", LocalDate.now(surroundings.clock())));
    }
}
