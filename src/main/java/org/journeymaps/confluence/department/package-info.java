/** Keeps the administrator's list of departments in the settings of the host. */
@NullMarked
package org.journeymaps.confluence.department;

import org.jspecify.annotations.NullMarked;
