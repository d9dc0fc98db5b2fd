/// The database of formats 1 to 3, of which the rows are taken out for good.
@NullMarked
package org.careletter.vault.old;

import org.jspecify.annotations.NullMarked;
