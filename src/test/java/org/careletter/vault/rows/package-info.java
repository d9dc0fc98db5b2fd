/// Tests of rows and their file.
package org.careletter.vault.rows;
