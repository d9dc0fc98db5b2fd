/// The letter set on pages: blocks to placed runs, runs to a tagged PDF, pages to pictures. Only
/// this package knows AWT fonts.
@NullMarked
package org.careletter.print;

import org.jspecify.annotations.NullMarked;
