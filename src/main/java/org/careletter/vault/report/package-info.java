/// What the vault tells the person: why it could not do something, and what it found and mended.
@NullMarked
package org.careletter.vault.report;

import org.jspecify.annotations.NullMarked;
