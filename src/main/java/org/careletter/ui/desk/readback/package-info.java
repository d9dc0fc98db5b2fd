/// Taking words back to the one whose words they are, one statement at a time.
@NullMarked
package org.careletter.ui.desk.readback;

import org.jspecify.annotations.NullMarked;
