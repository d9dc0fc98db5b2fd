package org.careletter.ui.desk.ledger;

import org.careletter.plan.Placed;

import java.util.UUID;

/// What can be done from the ledger.
public interface LedgerActions {

    /// Goes to where a statement stands.
    void goTo(Placed statement);

    /// Takes words back to the one whose words they are.
    void readBack(UUID voice);
}
