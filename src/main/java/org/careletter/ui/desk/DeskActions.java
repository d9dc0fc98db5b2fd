package org.careletter.ui.desk;

import java.util.UUID;

/// What leads away from an open plan.
public interface DeskActions {

    /// Goes back to the list of plans.
    void back();

    /// Takes words back to the one whose words they are.
    void readBack(UUID voice);
}
