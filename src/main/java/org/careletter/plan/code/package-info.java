/// The closed lists of a plan: each value has a code of its own, which is what is stored and must
/// stay as it is for ever.
@NullMarked
package org.careletter.plan.code;

import org.jspecify.annotations.NullMarked;
