/// Where the program starts: the command line, the window, and the one place that puts the parts
/// together.
@NullMarked
package org.careletter.app;

import org.jspecify.annotations.NullMarked;
