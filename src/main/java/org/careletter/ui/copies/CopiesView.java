package org.careletter.ui.copies;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.ui.copies.CopiesModel.Listed;
import org.careletter.ui.kit.ActionCard;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Reveal;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.Texts;
import org.careletter.vault.SafetyCopy;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The safety copies: a list of them, and what is in the one that was chosen.
public final class CopiesView extends BorderPane {

    private final CopiesModel model;
    private final Texts texts;
    private final CopyWords words;
    private final VBox column = new VBox(16);
    private final VBox list = new VBox(12);
    private final ScrollPane scroll;

    /// The copy that was chosen before it was known what it holds.
    private @Nullable SafetyCopy wanted;

    /// The copies with `menu` at the end of the bar; `back` goes to the list of plans.
    public CopiesView(CopiesModel model, Runnable back, Node menu, Surroundings surroundings) {
        this.model = model;
        this.texts = surroundings.texts(CopiesView.class);
        this.words = new CopyWords(texts, surroundings);
        getStyleClass().add("screen");
        setTop(bar(back, menu));
        column.getStyleClass().add("plans-column");
        var middle = new StackPane(column);
        middle.setAlignment(Pos.TOP_CENTER);
        scroll = Controls.scrolling(middle);
        setCenter(scroll);
        Reveal.focusIn(scroll);
        model.listed().addListener((ListChangeListener<Listed>) this::changed);
        showList();
        model.load();
    }

    private HBox bar(Runnable back, Node menu) {
        var plans =
                Controls.plain(
                        "←  " + texts.get("plans"),
                        () -> {
                            model.leave();
                            back.run();
                        });
        plans.setAccessibleText(texts.get("plans"));
        var bar = new HBox(12, plans, Controls.spring(), menu);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    /// Shows the list of copies.
    void showList() {
        var failure = Controls.label("", "field-error");
        failure.textProperty().bind(model.failure());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        var top =
                new VBox(
                        6,
                        Controls.label(texts.get("title"), "screen-title"),
                        Controls.label(texts.get("intro"), "quiet"));
        column.getChildren().setAll(top, failure, list);
        fill();
    }

    /// Most changes tell what one copy holds: its card alone is made anew, and keeps the focus.
    private void changed(ListChangeListener.Change<? extends Listed> change) {
        while (change.next()) {
            if (change.wasReplaced()
                    && change.getAddedSize() == 1
                    && list.getChildren().size() == model.listed().size()) {
                boolean focused = list.getChildren().get(change.getFrom()).isFocused();
                var card = card(change.getAddedSubList().getFirst());
                list.getChildren().set(change.getFrom(), card);
                if (focused) {
                    card.requestFocus();
                }
                if (change.getAddedSubList().getFirst().copy().equals(wanted)) {
                    showCopy(change.getAddedSubList().getFirst());
                }
            } else {
                fill();
            }
        }
    }

    private void fill() {
        list.getChildren().setAll(model.listed().stream().map(this::card).toList());
        if (model.listed().isEmpty()) {
            list.getChildren().add(Controls.label(texts.get("none"), "quiet"));
        }
    }

    private ActionCard card(Listed listed) {
        var date = words.date(listed.copy());
        var card =
                new ActionCard(texts.get("look-in", Map.of("date", date)), () -> showCopy(listed));
        card.getChildren().add(Controls.label(date, "plan-name"));
        var contents = listed.contents();
        if (contents == null) {
            card.getChildren().add(Controls.label(texts.get("looking"), "quiet"));
        } else {
            var count = texts.count("plans-in", contents.plans().size());
            card.getChildren().add(Controls.label(count, "quiet"));
            card.getChildren().add(Controls.label(words.names(contents)));
            if (!contents.whole()) {
                card.getChildren().add(Controls.label(texts.get("partly"), "waits-chip"));
            }
        }
        return card;
    }

    private void showCopy(Listed listed) {
        var contents = listed.contents();
        if (contents == null) {
            wanted = listed.copy();
        } else {
            show(new CopyPage(listed.copy(), contents, model, words, this));
        }
    }

    /// Shows a page in place of the list, from its top.
    void show(Node page) {
        wanted = null;
        column.getChildren().setAll(page);
        scroll.setVvalue(0);
        page.lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
