/** The departments that an administrator lists, and how issues reach them. */
@NullMarked
package org.journeymaps.app.department;

import org.jspecify.annotations.NullMarked;
