package org.careletter.ui.records;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.letter.PlainText;
import org.careletter.plan.Plan;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.WayBack;
import org.careletter.vault.SafetyCopy;

import java.time.LocalDate;
import java.util.Map;

/// A plan as it was, to be read: the text of its letter.
final class ReadingPage extends VBox {

    private static final int LINES = 26;

    ReadingPage(Plan plan, SafetyCopy copy, CopyWords words, CopyPage back, CopiesView view) {
        super(16);
        var texts = words.texts();
        var writer = plan.letterhead().writer();
        var narrator =
                writer == null || writer.equals(plan.person().id())
                        ? Narrator.PERSON
                        : Narrator.WRITER;
        var day = LocalDate.ofInstant(copy.made(), words.surroundings().clock().getZone());
        var letter = LetterWriter.write(plan, LetterChoices.whole(narrator, day));
        var text = new TextArea(PlainText.of(letter));
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        var name = Map.of("name", plan.person().calledAs(), "date", words.date(copy));
        Controls.named(text, texts.get("as-it-was", name));
        getChildren()
                .addAll(
                        Controls.label(texts.get("as-it-was", name), "screen-title"),
                        text,
                        new WayBack(texts.get("back-to-copy"), () -> view.show(back)).button());
    }
}
