/// An open vault and an open plan without a window: edits, undo and saving, versions kept, the
/// letter being made, and what leaves as a file, on paper or as a folder.
@NullMarked
package org.careletter.session;

import org.jspecify.annotations.NullMarked;
