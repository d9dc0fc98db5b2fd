package org.careletter.session;

/// Where letters are set and printed.
///
/// @param typesetter sets letters
/// @param work where letters are made, one after the other
/// @param paper where letters are printed
public record Press(Typesetter typesetter, Background work, PrintRoom paper) {}
