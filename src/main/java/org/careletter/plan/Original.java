package org.careletter.plan;

/// What was said before an interpreter put it into the plan's language.
///
/// @param text the words as they were said, in their own script
/// @param language their language as a BCP 47 tag, such as `ur`
/// @param interpreter who interpreted; empty when not known
public record Original(String text, String language, String interpreter) {}
