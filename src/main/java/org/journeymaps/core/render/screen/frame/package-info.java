/** What stands above and below the map in every view. */
@NullMarked
package org.journeymaps.core.render.screen.frame;

import org.jspecify.annotations.NullMarked;
