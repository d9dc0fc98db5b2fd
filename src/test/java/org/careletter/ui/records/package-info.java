/// Tests of what is kept besides the plan, as it is shown and given out.
@NullMarked
package org.careletter.ui.records;

import org.jspecify.annotations.NullMarked;
