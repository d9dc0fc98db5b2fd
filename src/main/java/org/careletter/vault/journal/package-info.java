/// Sealed logs that only grow, and the journal, the log of every change.
@NullMarked
package org.careletter.vault.journal;

import org.jspecify.annotations.NullMarked;
