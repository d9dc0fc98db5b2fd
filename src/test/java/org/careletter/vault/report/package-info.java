/// Tests of what the vault tells the person.
package org.careletter.vault.report;
