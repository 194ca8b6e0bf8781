/** What stands in a cell of the table, whatever view shows it. */
@NullMarked
package org.journeymaps.core.render.screen.cards;

import org.jspecify.annotations.NullMarked;
