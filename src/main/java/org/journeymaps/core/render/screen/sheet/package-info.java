/** What all that is drawn on screen shares: the map being drawn, its words, icons, marks, links and sources. */
@NullMarked
package org.journeymaps.core.render.screen.sheet;

import org.jspecify.annotations.NullMarked;
