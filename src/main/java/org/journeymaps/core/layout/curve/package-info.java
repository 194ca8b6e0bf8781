/** Curves in numbers: axes, points, shapes between them, and where their labels find room. */
@NullMarked
package org.journeymaps.core.layout.curve;

import org.jspecify.annotations.NullMarked;
