/// Tests of the sections of a plan, in real windows.
@NullMarked
package org.careletter.ui.desk.section;

import org.jspecify.annotations.NullMarked;
