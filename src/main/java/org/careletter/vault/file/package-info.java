/// The files of a vault: where they are, that nothing but a plain file of ours is opened, and
/// what a fault of theirs means.
@NullMarked
package org.careletter.vault.file;

import org.jspecify.annotations.NullMarked;
