/// Tests of sealed logs.
package org.careletter.vault.journal;
