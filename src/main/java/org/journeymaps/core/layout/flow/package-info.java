/** A flowchart in numbers: boxes on a grid, and arrows between which no box stands. */
@NullMarked
package org.journeymaps.core.layout.flow;

import org.jspecify.annotations.NullMarked;
