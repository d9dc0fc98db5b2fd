package org.careletter.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import org.careletter.letter.LetterWriter;
import org.careletter.letter.PlainText;
import org.careletter.plan.kept.LetterForm;
import org.careletter.plan.kept.SentLetter;
import org.careletter.shelf.ShelfFailure;
import org.careletter.text.Texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// How the letter leaves: as a file, on paper, as words to be pasted. Says where it went.
public final class LetterExport {

    private final PlanSession session;
    private final LetterPreview preview;
    private final Outbox outbox;
    private final FileDialogs dialogs;
    private final Consumer<String> board;
    private final Means means;
    private final Printing printing;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final Subscription following;

    /// Exports what `preview` shows.
    public LetterExport(
            PlanSession session,
            LetterPreview preview,
            Outbox outbox,
            FileDialogs dialogs,
            Consumer<String> board,
            Means means,
            Locale locale,
            PrintRoom paper) {
        this.session = session;
        this.preview = preview;
        this.outbox = outbox;
        this.dialogs = dialogs;
        this.board = board;
        this.means = means;
        this.texts = Texts.beside(LetterExport.class, locale);
        this.printing = new Printing(paper, new OnPaper(), locale);
        this.following = session.plan().subscribe((_, _) -> forgetRefusal());
    }

    /// What came of the last export; empty before the first.
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// The folder of the last exported letter.
    public ReadOnlyObjectProperty<Optional<Path>> folder() {
        return folder.getReadOnlyProperty();
    }

    /// Lets go of the plan, which may stay open after it.
    public void close() {
        following.unsubscribe();
    }

    /// Asks where, and exports.
    public void export() {
        if (canBeMade()) {
            dialogs.whereToSave(texts.get("letter-title"), suggestion(), FileDialogs.Kind.PDF)
                    .ifPresent(this::exportTo);
        }
    }

    /// Copies the words of the letter, to be pasted into another program.
    public void copy() {
        if (!canBeMade()) {
            return;
        }
        folder.set(Optional.empty());
        var choices = preview.choices();
        var letter = outbox.address(choices, LetterForm.TEXT);
        var words = PlainText.of(LetterWriter.write(session.now(), choices));
        board.accept(words);
        means.background()
                .run(
                        () -> isKept(letter, words.getBytes(StandardCharsets.UTF_8)),
                        kept -> {
                            outbox.left(letter);
                            say("copied", kept, Map.of());
                        },
                        this::failed);
    }

    /// Printing the letter.
    public Printing printing() {
        return printing;
    }

    /// Asks for a printer, and prints.
    public void print() {
        if (canBeMade()) {
            printing.begin();
        }
    }

    /// Shows the folder of the last exported letter.
    public void openFolder() {
        folder.get().ifPresent(dialogs::showFolder);
    }

    /// Says why not, where it cannot.
    private boolean canBeMade() {
        var problem = preview.problem().get();
        if (!problem.isEmpty()) {
            refuse(problem);
        }
        return problem.isEmpty();
    }

    private void exportTo(Path target) {
        folder.set(Optional.empty());
        said.set(texts.get("exporting"));
        var letter = outbox.address(preview.choices(), LetterForm.PDF);
        preview.pdf(
                pdf ->
                        means.background()
                                .run(
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
        say("exported", kept, Map.of("file", String.valueOf(target.getFileName())));
    }

    private void say(String key, boolean kept, Map<String, ?> values) {
        said.set(texts.get(kept ? key : key + "-not-kept", values));
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
                        ? texts.get("letter-not-written")
                        : preview.sentence(failure));
    }

    /// The letter on its way to a printer.
    private final class OnPaper implements Printable {

        private Optional<SentLetter> letter = Optional.empty();

        @Override
        public void pdf(Consumer<byte[]> done, Consumer<Exception> failed) {
            letter = Optional.of(outbox.address(preview.choices(), LetterForm.PAPER));
            preview.pdf(done, failed);
        }

        @Override
        public String sentence(Exception failure) {
            return preview.sentence(failure);
        }

        @Override
        public void sent(byte[] pdf, String printer) {
            letter.ifPresent(each -> keep(each, pdf, printer));
        }

        private void keep(SentLetter sent, byte[] pdf, String printer) {
            folder.set(Optional.empty());
            means.background()
                    .run(
                            () -> isKept(sent, pdf),
                            kept -> say("printed", kept, Map.of("printer", printer)),
                            LetterExport.this::failed);
            outbox.left(sent); // at once: it may be locked before the letter is kept
        }
    }

    /// A name without anybody's name in it: the system's own dialog may remember which files were
    /// saved, outside the vault.
    private String suggestion() {
        return texts.get("letter-file-name", Map.of("date", LocalDate.now(means.clock())));
    }
}
