/** How fast a map is read and drawn, beside what others need for the same: {@code ./dev bench}. */
@NullMarked
package org.journeymaps.bench;

import org.jspecify.annotations.NullMarked;
