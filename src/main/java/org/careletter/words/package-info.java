/// Whose words they are: standing, the first-person rules, and what is told about a plan in a list.
@NullMarked
package org.careletter.words;

import org.jspecify.annotations.NullMarked;
