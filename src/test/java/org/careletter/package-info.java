/// Tests that look at the whole project, and what tests of many packages share.
package org.careletter;
