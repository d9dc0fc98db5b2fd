/// What is kept beside a plan: who uses the program, what the list shows of each plan, earlier
/// versions, letters as they were sent, and what was done.
@NullMarked
package org.careletter.plan.kept;

import org.jspecify.annotations.NullMarked;
