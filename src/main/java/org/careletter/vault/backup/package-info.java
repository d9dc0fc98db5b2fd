/// The safety copies: lists of what each holds, packs of records that they share, and the work on
/// them in short steps.
@NullMarked
package org.careletter.vault.backup;

import org.jspecify.annotations.NullMarked;
