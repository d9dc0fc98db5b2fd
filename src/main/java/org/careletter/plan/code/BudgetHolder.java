package org.careletter.plan.code;

/// Who holds the money.
public enum BudgetHolder {
    /// The person, as a direct payment.
    DIRECT_PAYMENT,

    /// The council or health service, as a notional budget.
    NOTIONAL,

    /// A provider.
    PROVIDER
}
