/// Tests of what opens a vault.
package org.careletter.vault.key;
