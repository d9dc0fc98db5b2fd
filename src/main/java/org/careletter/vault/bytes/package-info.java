/// What lies in every file of a vault: bytes, packed or as JSON, moments in names, and the word for
/// bytes that are not what the vault wrote.
@NullMarked
package org.careletter.vault.bytes;

import org.jspecify.annotations.NullMarked;
