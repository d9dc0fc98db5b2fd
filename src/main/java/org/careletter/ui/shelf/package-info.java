/// Where the window finds plans: in the vault, or samples in memory to look around in.
@NullMarked
package org.careletter.ui.shelf;

import org.jspecify.annotations.NullMarked;
