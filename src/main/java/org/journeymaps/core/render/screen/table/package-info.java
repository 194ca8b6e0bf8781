/** The map as a table: stages, steps and a row for each lane. */
@NullMarked
package org.journeymaps.core.render.screen.table;

import org.jspecify.annotations.NullMarked;
