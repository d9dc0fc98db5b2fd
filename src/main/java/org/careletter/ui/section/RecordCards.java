package org.careletter.ui.section;

import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// The records of a list in the plan, each on a card. Cards stay while the plan changes around
/// them and while they change places, so that nobody loses the cursor.
///
/// @param <T> the record
final class RecordCards<T> extends VBox {

    private final Function<T, UUID> id;
    private final Function<T, RecordCard<T>> make;
    private final Map<UUID, RecordCard<T>> cards = new HashMap<>();

    RecordCards(double spacing, Function<T, UUID> id, Function<T, RecordCard<T>> make) {
        super(spacing);
        this.id = id;
        this.make = make;
    }

    /// Shows the records in their order.
    void show(List<T> records) {
        var gone = new HashSet<>(cards.keySet());
        records.forEach(each -> gone.remove(id.apply(each)));
        gone.forEach(each -> getChildren().remove(cards.remove(each)));
        for (int place = 0; place < records.size(); place++) {
            var record = records.get(place);
            cards.computeIfAbsent(id.apply(record), _ -> added(record)).show(record, place);
        }
        var order = records.stream().map(each -> cards.get(id.apply(each))).toList();
        if (!getChildren().equals(order)) {
            // Taking a card out to put it elsewhere would take the cursor with it.
            records.forEach(each -> card(id.apply(each)).toFront());
        }
        setManaged(!records.isEmpty());
    }

    /// Puts the cursor in the card of a new record.
    void enter(UUID which) {
        card(which).first().requestFocus();
    }

    private RecordCard<T> added(T record) {
        var card = make.apply(record);
        getChildren().add(card);
        return card;
    }

    private RecordCard<T> card(UUID which) {
        var card = cards.get(which);
        if (card == null) {
            throw new IllegalArgumentException("no card shows this record");
        }
        return card;
    }
}
