/// The plan file: reading it strictly, writing it, and saying plainly what is wrong with one.
@NullMarked
package org.careletter.exchange;

import org.jspecify.annotations.NullMarked;
