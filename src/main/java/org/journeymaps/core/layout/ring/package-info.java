/** A circular map in numbers: sectors, and the curve around them. */
@NullMarked
package org.journeymaps.core.layout.ring;

import org.jspecify.annotations.NullMarked;
