package org.careletter.printer;

/// A printer that this computer knows.
///
/// @param name the name the system has for it, which is also what it is found by
/// @param usual whether the system uses it unless somebody chooses another
public record Printer(String name, boolean usual) {}
