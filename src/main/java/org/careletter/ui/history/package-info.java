/// What is kept besides the plan as it is now: its earlier versions, the letters as they were sent,
/// and what was done.
@NullMarked
package org.careletter.ui.history;

import org.jspecify.annotations.NullMarked;
