/// Statements on screen: the questions they answer, whose words they are, writing down what was
/// said, and putting back what was removed.
@NullMarked
package org.careletter.ui.desk.statement;

import org.jspecify.annotations.NullMarked;
