/// Tests of the conversation guides.
@NullMarked
package org.careletter.guide;

import org.jspecify.annotations.NullMarked;
