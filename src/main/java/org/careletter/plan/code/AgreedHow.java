package org.careletter.plan.code;

/// How the words were taken in before they were agreed to.
public enum AgreedHow {
    /// Read back aloud.
    READ_BACK,

    /// Read by the person whose words they are.
    READ_THEMSELF,

    /// Gone through with an advocate.
    WITH_ADVOCATE
}
