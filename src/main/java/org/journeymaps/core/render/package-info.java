/** A map as HTML and SVG, through one writer that owns escaping. */
@NullMarked
package org.journeymaps.core.render;

import org.jspecify.annotations.NullMarked;
