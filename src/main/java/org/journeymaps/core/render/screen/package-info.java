/** A map as it is read on screen, in each of its views. */
@NullMarked
package org.journeymaps.core.render.screen;

import org.jspecify.annotations.NullMarked;
