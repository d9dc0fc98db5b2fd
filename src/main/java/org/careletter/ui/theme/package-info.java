/// How it looks: colours, type and spacing in three schemes and any text size.
@NullMarked
package org.careletter.ui.theme;

import org.jspecify.annotations.NullMarked;
