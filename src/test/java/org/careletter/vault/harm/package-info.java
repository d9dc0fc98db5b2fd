/// Tests of what damage, accidents and people who can write in its folder do to a vault.
package org.careletter.vault.harm;
