/// A plan while it is open: edits, undo, redo, and saving by itself.
@NullMarked
package org.careletter.ui.session;

import org.jspecify.annotations.NullMarked;
