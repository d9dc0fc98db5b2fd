/// Tests of what the open vault does for itself.
package org.careletter.vault.store;
