package org.careletter.ui.desk.priority;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.careletter.plan.Answered;
import org.careletter.plan.Identified;
import org.careletter.plan.Plan;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.kit.CardList;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.Unfolds;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.UUID;

/// A list of cards of which at most one is open, with room to add one. Cards are moved by mouse,
/// with Alt and an arrow key, or from their menu.
final class FoldingList<T extends Answered<T>> extends VBox implements FoldingCard.Moves, Unfolds {

    private final PlanSession session;
    private final CardKind<T> kind;
    private final Texts texts;
    private final CardList<T, FoldingCard<T>> cards;
    private final Button add;
    private final PutBack putBack;
    private @Nullable UUID open;

    FoldingList(PlanSession session, CardKind<T> kind, Texts texts) {
        super(16);
        this.session = session;
        this.kind = kind;
        this.texts = texts;
        cards = new CardList<>(12, Identified::id, element -> made(element.id()));
        putBack = new PutBack(session, texts.locale());
        add =
                Controls.styled(
                        Controls.button(texts.get(kind.code() + ".add"), this::add), "add-card");
        add.setGraphic(new FontIcon("fth-plus"));
        add.setMaxWidth(Double.MAX_VALUE);
        add.setWrapText(true);
        add.managedProperty().bind(add.visibleProperty());
        getChildren().addAll(putBack, cards, add);
        InWindow.show(this, session.plan(), this::show);
    }

    @Override
    public void open(UUID id) {
        turn(id);
        cards.card(id).takeCursor();
    }

    @Override
    public void unfold(UUID id) {
        if (kind.list().find(session.now(), id).isPresent()) {
            turn(id);
        }
    }

    @Override
    public void fold(UUID id) {
        turn(null);
        cards.card(id).takeCursor();
    }

    @Override
    public void nudge(UUID id, int by) {
        session.apply(plan -> kind.list().nudged(plan, id, by));
    }

    @Override
    public void remove(UUID id) {
        var name = kind.list().find(session.now(), id).map(kind::title).orElse("");
        putBack.remove(
                name.isBlank() ? "" : '“' + name + '”',
                plan -> kind.list().without(plan, id),
                () -> cards.card(id).takeCursor());
    }

    private void add() {
        var id = session.newId();
        kind.fresh(id, session.now(), session.writer().get())
                .ifPresent(
                        fresh -> {
                            session.apply(plan -> kind.list().plus(plan, fresh));
                            open(id);
                        });
    }

    private void turn(@Nullable UUID toOpen) {
        open = toOpen;
        cards.cards().forEach((id, card) -> card.setOpen(id.equals(toOpen)));
    }

    private void show(Plan plan) {
        add.setVisible(kind.canAdd(plan));
        cards.show(
                kind.list().all().apply(plan),
                (card, element, place) -> card.show(element, place + 1, plan));
    }

    private FoldingCard<T> made(UUID id) {
        var card = new FoldingCard<>(id, kind, session, texts, this);
        card.setOpen(id.equals(open));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, id));
        card.grips().forEach(grip -> Dragging.by(grip, card, cards, by -> nudge(id, by)));
        return card;
    }

    private void pressed(KeyEvent event, UUID id) {
        if (event.isAltDown() && !event.isShortcutDown()) {
            if (event.getCode() == KeyCode.UP) {
                nudge(id, -1);
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                nudge(id, 1);
                event.consume();
            }
        }
    }
}
