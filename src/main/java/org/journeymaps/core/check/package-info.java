/** What an author can mend in a map: one class per rule, each giving {@link org.journeymaps.core.check.Problem} values. */
@NullMarked
package org.journeymaps.core.check;

import org.jspecify.annotations.NullMarked;
