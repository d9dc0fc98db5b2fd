/// Tests of the sections made of folding cards, in real windows.
@NullMarked
package org.careletter.ui.desk.priority;

import org.jspecify.annotations.NullMarked;
