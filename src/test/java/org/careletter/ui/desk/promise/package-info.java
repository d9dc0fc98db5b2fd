/// Tests of promises.
@NullMarked
package org.careletter.ui.desk.promise;

import org.jspecify.annotations.NullMarked;
