/// Tests of whose words they are.
@NullMarked
package org.careletter.words;

import org.jspecify.annotations.NullMarked;
