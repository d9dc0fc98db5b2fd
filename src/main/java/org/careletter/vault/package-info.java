/// Where plans are kept: sealed, journalled, recoverable. This is all that others see of it, but
/// for what it tells the person; the folders below know only those before them in this order:
/// report, bytes, file, lock, seal, key, entry, journal, rows, old, backup, mend, store.
@NullMarked
package org.careletter.vault;

import org.jspecify.annotations.NullMarked;
