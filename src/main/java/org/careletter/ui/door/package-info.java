/// The way in: first start, unlocking, passphrases, recovery words, and who uses the program.
@NullMarked
package org.careletter.ui.door;

import org.jspecify.annotations.NullMarked;
