/// Words for people: read from resources in the language they are wanted in, with values put into
/// their places. It knows no other package of the program.
@NullMarked
package org.careletter.text;

import org.jspecify.annotations.NullMarked;
