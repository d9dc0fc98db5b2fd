/// Tests of the pieces that every screen is made of.
@NullMarked
package org.careletter.ui.kit;

import org.jspecify.annotations.NullMarked;
