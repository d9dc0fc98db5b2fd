/// Tests of who has a vault open.
package org.careletter.vault.lock;
