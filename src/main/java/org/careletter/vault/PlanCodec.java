package org.careletter.vault;

import org.careletter.plan.Plan;

/// How a plan becomes bytes and a plan again. The vault keeps the bytes sealed and does not look
/// into them.
public interface PlanCodec {

    /// The plan as bytes.
    byte[] encode(Plan plan);

    /// The plan that the bytes hold.
    ///
    /// @throws Exception if they hold none; the vault then says that this one plan is damaged
    Plan decode(byte[] bytes) throws Exception;
}
