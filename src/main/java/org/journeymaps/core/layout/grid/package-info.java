/** The columns of a map and what each covers. */
@NullMarked
package org.journeymaps.core.layout.grid;

import org.jspecify.annotations.NullMarked;
