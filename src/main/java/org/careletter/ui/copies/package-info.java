/// The safety copies: what each holds, and bringing plans back.
@NullMarked
package org.careletter.ui.copies;

import org.jspecify.annotations.NullMarked;
