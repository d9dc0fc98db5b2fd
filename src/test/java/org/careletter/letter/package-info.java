/// Tests of the letter.
@NullMarked
package org.careletter.letter;

import org.jspecify.annotations.NullMarked;
