package org.careletter.ui.door;

import org.careletter.print.UnprintableText;
import org.careletter.session.FileDialogs;
import org.careletter.session.PrintRoom;
import org.careletter.session.Printable;
import org.careletter.session.Printing;
import org.careletter.session.SafeFile;
import org.careletter.session.Typesetter;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Surroundings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Puts the recovery words on a sheet: on paper, or as a file to be printed somewhere else, which
/// lies only where the person chooses.
public final class SheetExport {

    private final Typesetter typesetter;
    private final FileDialogs dialogs;
    private final PrintRoom paper;
    private final Surroundings surroundings;
    private final Texts texts;

    /// @param typesetter sets the sheet
    public SheetExport(
            Typesetter typesetter,
            FileDialogs dialogs,
            PrintRoom paper,
            Surroundings surroundings) {
        this.paper = paper;
        this.typesetter = typesetter;
        this.dialogs = dialogs;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(SheetExport.class);
    }

    /// Printing the sheet: no file is written for it. `said` is told what came of it.
    Printing printing(List<String> words, Consumer<String> said) {
        return new Printing(paper, new OnPaper(words, said), surroundings.locale());
    }

    /// Asks where, and saves the sheet there. `said` is told what came of it.
    void save(List<String> words, Consumer<String> said) {
        dialogs.whereToSave(texts.get("save-title"), texts.get("save-name"), FileDialogs.Kind.PDF)
                .ifPresent(target -> saveAt(target, words, said));
    }

    private void saveAt(Path target, List<String> words, Consumer<String> said) {
        surroundings
                .background()
                .run(
                        () -> {
                            SafeFile.write(target, pdf(words));
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

    private byte[] pdf(List<String> words) throws UnprintableText {
        var today = LocalDate.now(surroundings.clock());
        return typesetter.pdf(new RecoverySheet(texts).letter(words, today));
    }

    /// The sheet on its way to a printer.
    private final class OnPaper implements Printable {

        private final List<String> words;
        private final Consumer<String> said;

        OnPaper(List<String> words, Consumer<String> said) {
            this.words = words;
            this.said = said;
        }

        @Override
        public void pdf(Consumer<byte[]> done, Consumer<Exception> failed) {
            surroundings.background().run(() -> SheetExport.this.pdf(words), done, failed);
        }

        @Override
        public String sentence(Exception failure) {
            return texts.get("cannot-set");
        }

        @Override
        public void sent(byte[] pdf, String printer) {
            Arrays.fill(pdf, (byte) 0);
            said.accept(texts.get("printed", Map.of("printer", printer)));
        }
    }
}
