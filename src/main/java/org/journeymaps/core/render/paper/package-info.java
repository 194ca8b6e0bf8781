/** A map as it is printed or mailed: without style sheets, script or addresses. */
@NullMarked
package org.journeymaps.core.render.paper;

import org.jspecify.annotations.NullMarked;
