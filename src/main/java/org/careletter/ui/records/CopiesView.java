package org.careletter.ui.records;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.text.Texts;
import org.careletter.ui.kit.ActionCard;
import org.careletter.ui.kit.ColumnPage;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.WayBack;
import org.careletter.ui.records.CopiesModel.Listed;
import org.careletter.vault.SafetyCopy;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// The safety copies: a list of them, and what is in the one that was chosen.
public final class CopiesView extends ColumnPage {

    private final CopiesModel model;
    private final Texts texts;
    private final CopyWords words;
    private final VBox list = new VBox(12);

    /// The copy that was chosen before it was known what it holds.
    private @Nullable SafetyCopy wanted;

    /// The copies with `menu` at the end of the bar; `back` goes to the list of plans.
    public CopiesView(CopiesModel model, Runnable back, Region menu, Surroundings surroundings) {
        var texts = surroundings.texts(CopiesView.class);
        super(wayBack(texts, model, back), menu);
        this.model = model;
        this.texts = texts;
        this.words = new CopyWords(texts, surroundings);
        model.listed().addListener((ListChangeListener<Listed>) this::changed);
        showList();
        model.load();
    }

    private static WayBack wayBack(Texts texts, CopiesModel model, Runnable back) {
        return new WayBack(
                texts.get("plans"),
                () -> {
                    model.leave();
                    back.run();
                });
    }

    /// Shows the list of copies.
    void showList() {
        fill(List.of(head(texts.get("title"), texts.get("intro")), failure(model.failure()), list));
        fillList();
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
                fillList();
            }
        }
    }

    private void fillList() {
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
        fill(List.of(page));
        toTop();
        page.lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
