/// What is kept besides the plan as it is now: its earlier versions, the letters as they were sent,
/// what was done, and safety copies.
@NullMarked
package org.careletter.ui.records;

import org.jspecify.annotations.NullMarked;
