/// Hashes: short numbers that stand for texts and bytes without telling them.
@NullMarked
package org.careletter.hash;

import org.jspecify.annotations.NullMarked;
