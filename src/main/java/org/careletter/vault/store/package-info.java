/// The open vault: the way in, what it holds, and what it does for itself when nobody waits.
@NullMarked
package org.careletter.vault.store;

import org.jspecify.annotations.NullMarked;
