package org.careletter.ui.letter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.careletter.session.LetterWording.Paragraph;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.KeptCards;
import org.careletter.ui.kit.Reveal;
import org.careletter.ui.kit.SteadyBox;
import org.careletter.ui.kit.WayBack;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The wording of one letter: the paragraphs that are its own, a card for each.
final class WordingView extends VBox {

    private final WordingModel model;
    private final Texts texts;
    private final Map<String, WordingCard> cards = new HashMap<>();
    private final SteadyBox list = new SteadyBox(12);
    private final Button all;

    /// @param back leads back to the pages
    WordingView(WordingModel model, Texts texts, Runnable back) {
        super(8);
        this.model = model;
        this.texts = texts;
        var way = new WayBack(texts.get("wording.back"), back).button();
        all = Controls.plain(texts.get("wording.all-usual"), this::bringBackAll);
        all.setGraphic(new FontIcon("fth-rotate-ccw"));
        var title = Controls.label(texts.get("wording.title"), "question");
        var intro = Controls.label(texts.get("wording.intro"), "quiet");
        var column = Controls.styled(new SteadyBox(12, title, intro, list), "wording-column");
        var scroll = Controls.scrolling(column);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Reveal.focusIn(scroll);
        getChildren().addAll(new FlowPane(12, 8, way, all), scroll);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        back.run();
                        key.consume();
                    }
                });
        InWindow.show(this, model.paragraphs(), this::show);
    }

    /// Puts the cursor in the first paragraph.
    void takeCursor() {
        // What scrolls is part of the window only once it has been styled.
        applyCss();
        list.getChildren().stream()
                .map(WordingCard.class::cast)
                .findFirst()
                .ifPresent(WordingCard::takeCursor);
    }

    private void show(List<Paragraph> paragraphs) {
        var shown = new ArrayList<Node>();
        for (Paragraph paragraph : paragraphs) {
            var card =
                    cards.computeIfAbsent(
                            paragraph.key(), _ -> new WordingCard(paragraph, model, texts));
            card.show(paragraph);
            shown.add(card);
        }
        KeptCards.arrange(list.getChildren(), shown);
        Controls.appear(all, !model.reworded().isEmpty());
    }

    private void bringBackAll() {
        model.bringBackAll();
        takeCursor();
    }
}
