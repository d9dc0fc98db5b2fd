package org.careletter.ui.desk.section;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What shows one record of a list in the plan.
///
/// @param <T> the record
abstract class RecordCard<T> extends VBox {

    RecordCard(double spacing) {
        super(spacing);
    }

    /// Shows what became of the record, and at which place of the list it stands, from 0.
    abstract void show(T record, int place);

    /// Where the cursor goes when the record is new.
    abstract Node first();
}
