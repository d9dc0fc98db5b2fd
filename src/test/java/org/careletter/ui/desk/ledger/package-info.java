/// Tests of the ledger.
@NullMarked
package org.careletter.ui.desk.ledger;

import org.jspecify.annotations.NullMarked;
