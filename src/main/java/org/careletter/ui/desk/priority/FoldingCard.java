package org.careletter.ui.desk.priority;

import atlantafx.base.theme.Tweaks;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.careletter.plan.Answered;
import org.careletter.plan.Plan;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.SteadyBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One element of a list as a card: folded to its title and first words, or open with everything
/// about it. What an open card holds is built when it is first opened.
final class FoldingCard<T extends Answered<T>> extends SteadyBox {

    private final UUID id;
    private final CardKind<T> kind;
    private final Texts texts;
    private final Label number = Controls.label("", "card-number");
    private final FoldHead head;
    private final TitleField title;
    private final Button fold;
    private final MenuButton menu;
    private @Nullable Node body;

    FoldingCard(UUID id, CardKind<T> kind, PlanSession session, Texts texts, Moves moves) {
        super(12);
        this.id = id;
        this.kind = kind;
        this.texts = texts;
        head = new FoldHead(() -> moves.open(id));
        title =
                new TitleField(
                        texts.get(kind.code() + ".title"),
                        texts.get(kind.code() + ".title-prompt"),
                        typed -> retitle(session, typed),
                        this::goOn);
        fold = Controls.icon("fth-chevron-up", texts.get("fold"), () -> moves.fold(id));
        menu = menu(moves);
        Controls.appear(number, kind.isNumbered());
        HBox.setHgrow(head, Priority.ALWAYS);
        HBox.setHgrow(title, Priority.ALWAYS);
        var top = new HBox(8, number, head, title, fold, menu);
        top.setAlignment(Pos.TOP_LEFT);
        getStyleClass().addAll("card", "folding");
        getChildren().add(top);
        setOpen(false);
    }

    /// What a list does for its cards.
    interface Moves {
        /// Opens a card and folds every other.
        void open(UUID id);

        /// Folds a card.
        void fold(UUID id);

        /// Moves a card by some places.
        void nudge(UUID id, int by);

        /// Takes a card out.
        void remove(UUID id);
    }

    /// The parts that a mouse can take hold of to move the card.
    List<Node> grips() {
        return List.of(number, head);
    }

    /// Shows the element as it is now, at its place from 1.
    void show(T element, int place, Plan plan) {
        number.setText(String.valueOf(place));
        title.show(kind.title(element));
        var name =
                kind.title(element).isBlank()
                        ? texts.get(kind.code() + ".untitled")
                        : kind.title(element);
        var first = FirstWords.of(element.answers(), kind.firstItem(), plan.person());
        var stands = kind.stands(element, plan);
        var spoken = kind.isNumbered() ? place + ". " + name : name;
        head.show(
                name,
                first,
                stands,
                texts.get("open", Map.of("title", spoken, "words", first, "stands", stands)));
        menu.setAccessibleText(texts.get("more", Map.of("title", name)));
    }

    /// Opens or folds the card.
    void setOpen(boolean open) {
        Controls.appear(head, !open);
        Controls.appear(title, open);
        Controls.appear(fold, open);
        if (open && body == null) {
            body = kind.body(id);
            getChildren().add(body);
        }
        var inside = body;
        if (inside != null) {
            Controls.appear(inside, open);
        }
    }

    /// Puts the cursor where one would write or open next.
    void takeCursor() {
        if (head.isVisible()) {
            head.requestFocus();
        } else {
            title.field().requestFocus();
            title.field().end();
        }
    }

    /// Puts the cursor in the first field after the title.
    private void goOn() {
        var inside = getChildren().getLast();
        var first = inside.lookup(".words-field");
        var next = first == null ? inside.lookup(".fold-head") : first;
        if (next != null) {
            next.requestFocus();
        }
    }

    private void retitle(PlanSession session, String typed) {
        session.type(title, plan -> kind.list().edited(plan, id, was -> kind.retitled(was, typed)));
    }

    private MenuButton menu(Moves moves) {
        var button = Controls.styled(new MenuButton(), "plain", Tweaks.NO_ARROW);
        button.setGraphic(new FontIcon("fth-more-horizontal"));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getItems()
                .addAll(
                        item("up", () -> moves.nudge(id, -1)),
                        item("down", () -> moves.nudge(id, 1)),
                        item(kind.code() + ".remove", () -> moves.remove(id)));
        return button;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
