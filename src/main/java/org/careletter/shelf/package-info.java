/// Where plans lie: in the vault, or samples in memory to look around in.
@NullMarked
package org.careletter.shelf;

import org.jspecify.annotations.NullMarked;
