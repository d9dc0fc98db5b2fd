package org.careletter.plan.code;

/// Why a risk decision is being talked about.
public enum RiskPrompt {
    /// Planning ahead.
    PLANNING_AHEAD,

    /// Answering something that happened.
    SOMETHING_HAPPENED
}
