/// Statements on screen: whose words they are, and writing down what was said.
@NullMarked
package org.careletter.ui.statement;

import org.jspecify.annotations.NullMarked;
