/// Where plans are kept: sealed, journalled, recoverable. Only this package knows H2 and Bouncy
/// Castle.
@NullMarked
package org.careletter.vault;

import org.jspecify.annotations.NullMarked;
