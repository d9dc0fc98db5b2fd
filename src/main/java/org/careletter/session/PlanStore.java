package org.careletter.session;

import org.careletter.plan.Plan;

/// Where an open plan is saved.
@FunctionalInterface
public interface PlanStore {

    /// Saves the plan; when this returns, it is safe.
    ///
    /// @throws Exception with a message for the person at the screen if it is not
    void save(Plan plan) throws Exception;
}
