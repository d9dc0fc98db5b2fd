/// What is done to a vault and kept in it: changes, their addresses and tables, what an erasing
/// leaves of them. It knows no file.
@NullMarked
package org.careletter.vault.entry;

import org.jspecify.annotations.NullMarked;
