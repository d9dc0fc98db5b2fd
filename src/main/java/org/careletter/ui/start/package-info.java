/// First start and unlocking.
@NullMarked
package org.careletter.ui.start;

import org.jspecify.annotations.NullMarked;
