/** The macro {@code journey-map}: what a page shows where it holds a journey map, in every form a page can take. */
@NullMarked
package org.journeymaps.confluence.macro;

import org.jspecify.annotations.NullMarked;
