package org.careletter.plan.kept;

import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;

/// Who uses the program on this computer.
///
/// @param use why they use it
/// @param me they themself, as a contributor to the plans they write
/// @param letterhead what the letters they write start with
public record Profile(Use use, Contributor me, Letterhead letterhead) {}
