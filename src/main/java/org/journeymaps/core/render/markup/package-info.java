/** The one writer of markup, which owns escaping, and what is written with it. */
@NullMarked
package org.journeymaps.core.render.markup;

import org.jspecify.annotations.NullMarked;
