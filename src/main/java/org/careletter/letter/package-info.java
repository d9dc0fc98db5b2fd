/// Plan and choices in, a tree of blocks out. A pure function: no clock, no files, no chance.
@NullMarked
package org.careletter.letter;

import org.jspecify.annotations.NullMarked;
