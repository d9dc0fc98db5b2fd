/// Tests that use a vault busily while its program is killed, its power goes or its disk fills up.
package org.careletter.vault.busy;
