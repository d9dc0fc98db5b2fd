/// Tests of files and their faults.
package org.careletter.vault.file;
