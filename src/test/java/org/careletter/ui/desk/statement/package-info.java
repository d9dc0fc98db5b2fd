/// Tests of writing down, changing and taking back somebody's words.
@NullMarked
package org.careletter.ui.desk.statement;

import org.jspecify.annotations.NullMarked;
