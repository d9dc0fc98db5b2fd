/// That one window on one computer has a vault open, and who else might.
@NullMarked
package org.careletter.vault.lock;

import org.jspecify.annotations.NullMarked;
