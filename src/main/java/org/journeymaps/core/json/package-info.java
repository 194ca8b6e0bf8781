/** The stored text of a journey map and back: format {@code journey-map/1}, its limits, and errors with line, column and path. */
@NullMarked
package org.journeymaps.core.json;

import org.jspecify.annotations.NullMarked;
