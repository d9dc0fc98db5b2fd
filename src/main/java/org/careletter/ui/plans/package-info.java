/// The list of people one plans with.
@NullMarked
package org.careletter.ui.plans;

import org.jspecify.annotations.NullMarked;
