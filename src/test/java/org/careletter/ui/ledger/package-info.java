/// Tests of the ledger.
@NullMarked
package org.careletter.ui.ledger;

import org.jspecify.annotations.NullMarked;
