/// Opens journal and rows together, and mends or makes anew either from the other, from backups and
/// from what can still be read.
@NullMarked
package org.careletter.vault.mend;

import org.jspecify.annotations.NullMarked;
