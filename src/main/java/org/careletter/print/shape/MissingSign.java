package org.careletter.print.shape;

/// A sign that no bundled font has, and where it is.
///
/// @param codePoint the sign, as a Unicode code point
/// @param heading the nearest heading before it; empty when it stands before the first one
public record MissingSign(int codePoint, String heading) {}
