/// The system's print queues: which printers there are, and handing them a PDF. Only this package
/// knows printers, and one class of it starts other programs.
@NullMarked
package org.careletter.printer;

import org.jspecify.annotations.NullMarked;
