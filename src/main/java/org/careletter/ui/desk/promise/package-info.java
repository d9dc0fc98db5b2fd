/// Who will do what: promises, in columns for the person, people close, and services.
@NullMarked
package org.careletter.ui.desk.promise;

import org.jspecify.annotations.NullMarked;
