package org.careletter.ui.desk.section;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.careletter.plan.Identified;
import org.careletter.ui.kit.KeptCards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// The records of a list in the plan, each on a card. Cards stay while the plan changes around
/// them and while they change places, so that nobody loses the cursor.
///
/// @param <T> the record
final class RecordCards<T extends Identified> extends VBox {

    private final Function<T, RecordCard<T>> make;
    private final Map<UUID, RecordCard<T>> cards = new HashMap<>();

    RecordCards(double spacing, Function<T, RecordCard<T>> make) {
        super(spacing);
        this.make = make;
    }

    /// Shows the records in their order.
    void show(List<T> records) {
        cards.keySet().retainAll(records.stream().map(Identified::id).toList());
        var shown = new ArrayList<Node>();
        for (T record : records) {
            var card = cards.computeIfAbsent(record.id(), _ -> make.apply(record));
            card.show(record, shown.size());
            shown.add(card);
        }
        KeptCards.arrange(getChildren(), shown);
        setManaged(!records.isEmpty());
    }

    /// Puts the cursor in the card of a new record.
    void enter(UUID which) {
        card(which).first().requestFocus();
    }

    private RecordCard<T> card(UUID which) {
        var card = cards.get(which);
        if (card == null) {
            throw new IllegalArgumentException("no card shows this record");
        }
        return card;
    }
}
