/// Tests of the vault, with real files.
package org.careletter.vault;
