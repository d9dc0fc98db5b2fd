/// The rows as they are now, sealed one by one in a file of H2's storage engine, which is known
/// nowhere else.
@NullMarked
package org.careletter.vault.rows;

import org.jspecify.annotations.NullMarked;
