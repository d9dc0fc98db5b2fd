package org.careletter.ui.door;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.letter.PrintForm;
import org.careletter.vault.RecoveryWords;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Shows new recovery words once, to be copied or saved as a sheet, and asks two of them back.
public final class RecoveryWordsView extends StartPage {

    private final Surroundings surroundings;
    private final RecoveryWords words;
    private final SheetExport export;
    private final Actions actions;
    private final Supplier<List<Integer>> places;
    private final Texts texts;
    private final WordsCard card;
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /// What the person can do here.
    public interface Actions {
        /// The person has the words: they open the plans from now on.
        ///
        /// @param failed is told why they could not be kept
        void keep(Consumer<String> failed);

        /// No recovery words now.
        void later();
    }

    /// Shows these words. Nothing of them is kept by this view once it is left.
    public RecoveryWordsView(
            Surroundings surroundings,
            RecoveryWords words,
            SheetExport export,
            Actions actions,
            Region menu) {
        super(false, menu);
        this.surroundings = surroundings;
        this.words = words;
        this.export = export;
        this.actions = actions;
        this.places = () -> TwoPlaces.from(surroundings.ids().get());
        this.texts = surroundings.texts(RecoveryWordsView.class);
        this.card = new WordsCard(words.words(), texts);
        showWords();
    }

    /// Lets a screen reader read the words out first of all.
    public void begin() {
        focus(card);
    }

    /// Says why they could not be kept. The old ones, if there are any, still hold.
    private void fail(String sentence) {
        busy.set(false);
        say(sentence);
    }

    private void showWords() {
        say("");
        Label saved = Controls.label("", "quiet");
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        var next = Controls.primary(texts.get("next"), this::askBack);
        next.setDefaultButton(true);
        var printing = export.printing(words.words(), saved::setText);
        var print = Controls.button(texts.get("print"), printing::begin);
        var later = Controls.plain(texts.get("later"), actions::later);
        List.of(next, later).forEach(each -> each.disableProperty().bind(printing.sending()));
        lay(
                Controls.label(texts.get("your-words"), "screen-title"),
                Controls.label(texts.get("why")),
                Controls.label(texts.get("how"), "quiet"),
                card,
                saved,
                new PrintForm(printing, surroundings, print::requestFocus),
                ending(
                        later,
                        Controls.button(
                                texts.get("save"),
                                () -> export.save(words.words(), saved::setText)),
                        print,
                        next));
    }

    private void showAgain() {
        showWords();
        begin();
    }

    private void askBack() {
        var asked = places.get();
        var fields = asked.stream().map(place -> new WordField(place, texts)).toList();
        var done = Controls.primary(texts.get("done"), () -> check(fields));
        done.setDefaultButton(true);
        var again = Controls.button(texts.get("words-again"), this::showAgain);
        List.of(done, again).forEach(each -> each.disableProperty().bind(busy));
        lay(
                Controls.label(texts.get("ask-title"), "screen-title"),
                Controls.label(texts.get("ask-why"), "quiet"),
                fields.getFirst(),
                fields.getLast(),
                ending(again, done));
        focus(fields.getFirst().field());
    }

    private void check(List<WordField> fields) {
        var wrong = fields.stream().filter(field -> !field.isRight(words)).findFirst();
        wrong.ifPresentOrElse(
                field -> {
                    say(field.notRight());
                    focus(field.field());
                },
                () -> {
                    busy.set(true);
                    actions.keep(this::fail);
                });
    }
}
