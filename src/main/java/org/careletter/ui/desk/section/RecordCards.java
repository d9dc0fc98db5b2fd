package org.careletter.ui.desk.section;

import org.careletter.plan.Identified;
import org.careletter.ui.kit.CardList;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The records of a list in the plan, each on a card.
///
/// @param <T> the record
final class RecordCards<T extends Identified> extends CardList<T, RecordCard<T>> {

    RecordCards(double spacing, Function<T, RecordCard<T>> make) {
        super(spacing, Identified::id, make);
    }

    /// Shows the records in their order.
    void show(List<T> records) {
        show(records, RecordCard::show);
    }

    /// Puts the cursor in the card of a new record.
    void enter(UUID which) {
        card(which).first().requestFocus();
    }
}
