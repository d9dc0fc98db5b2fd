/// What opens a vault: passphrase or recovery words, what a try of them costs, and the key file
/// with its copy.
@NullMarked
package org.careletter.vault.key;

import org.jspecify.annotations.NullMarked;
