/// Tests of bytes and JSON.
package org.careletter.vault.bytes;
