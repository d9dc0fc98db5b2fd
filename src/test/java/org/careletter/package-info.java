/// Tests that look at the whole project.
package org.careletter;
