/// Tests of reading back.
@NullMarked
package org.careletter.ui.desk.readback;

import org.jspecify.annotations.NullMarked;
