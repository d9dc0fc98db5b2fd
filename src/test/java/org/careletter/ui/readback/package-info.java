/// Tests of reading back.
@NullMarked
package org.careletter.ui.readback;

import org.jspecify.annotations.NullMarked;
