package org.careletter.ui.kit;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// Cards below each other, each for one thing of the plan. A card stays while the plan changes
/// around it and while it changes places, so that nobody loses the cursor. One that is taken out is
/// kept, for undo brings it back. A list without cards takes no room.
///
/// @param <T> what is shown
/// @param <C> its card
public class CardList<T, C extends Node> extends SteadyBox {

    private final Function<T, UUID> id;
    private final Function<T, C> make;
    private final Map<UUID, C> cards;

    /// How a card shows what became of its thing.
    ///
    /// @param <T> what is shown
    /// @param <C> its card
    @FunctionalInterface
    public interface Showing<T, C> {
        /// Shows it, at a place in the list from 0.
        void show(C card, T thing, int place);
    }

    /// A list whose cards `make` makes when they are first needed.
    public CardList(double spacing, Function<T, UUID> id, Function<T, C> make) {
        this(spacing, id, make, new HashMap<>());
    }

    /// A list that shares its cards with others, since a thing may go from one to the other.
    public CardList(
            double spacing, Function<T, UUID> id, Function<T, C> make, Map<UUID, C> shared) {
        super(spacing);
        this.id = id;
        this.make = make;
        this.cards = shared;
    }

    /// Shows these things in their order.
    public final void show(List<? extends T> things, Showing<? super T, ? super C> showing) {
        var shown = new ArrayList<Node>();
        for (T thing : things) {
            var card = cards.computeIfAbsent(id.apply(thing), _ -> make.apply(thing));
            showing.show(card, thing, shown.size());
            shown.add(card);
        }
        KeptCards.arrange(getChildren(), shown);
        setManaged(!shown.isEmpty());
    }

    /// The card of a thing that was shown.
    public final C card(UUID which) {
        var card = cards.get(which);
        if (card == null) {
            throw new IllegalArgumentException("no card shows this");
        }
        return card;
    }

    /// All cards by the ids of their things, also those that were taken out.
    public final Map<UUID, C> cards() {
        return Map.copyOf(cards);
    }
}
