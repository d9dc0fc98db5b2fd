/// The plan as immutable records and the edits on it. No input, no output, no clock, no chance: the
/// same arguments always give the same plan.
@NullMarked
package org.careletter.plan;

import org.jspecify.annotations.NullMarked;
