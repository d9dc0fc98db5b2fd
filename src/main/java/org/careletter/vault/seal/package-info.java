/// How bytes are sealed: keys that can be wiped, seals and hashes under them.
@NullMarked
package org.careletter.vault.seal;

import org.jspecify.annotations.NullMarked;
