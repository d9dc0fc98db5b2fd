/// Tests of vaults that older programs made.
package org.careletter.vault.old;
