/** Where everything of a map stands, in numbers: columns, spans and points of the curve. */
@NullMarked
package org.journeymaps.core.layout;

import org.jspecify.annotations.NullMarked;
