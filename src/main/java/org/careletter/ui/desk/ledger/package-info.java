/// Whose words a plan is made of: every statement with its voice, its standing and its wordings.
@NullMarked
package org.careletter.ui.desk.ledger;

import org.jspecify.annotations.NullMarked;
