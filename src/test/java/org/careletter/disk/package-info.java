/// A file system between a program and its disk: it shows everything that is written, in order, and
/// can refuse it. Put in place of the usual one when a program is started, so that nothing in the
/// program knows of it.
@NullMarked
package org.careletter.disk;

import org.jspecify.annotations.NullMarked;
