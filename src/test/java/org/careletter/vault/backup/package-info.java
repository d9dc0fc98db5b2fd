/// Tests of safety copies.
package org.careletter.vault.backup;
