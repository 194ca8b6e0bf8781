/** The other ways to draw a map: timeline, flowchart, sticky notes, rings. */
@NullMarked
package org.journeymaps.core.render.screen.views;

import org.jspecify.annotations.NullMarked;
