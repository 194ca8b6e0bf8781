/** What a new map is started from: templates and examples, and the filling of an empty macro with one of them. */
@NullMarked
package org.journeymaps.app.start;

import org.jspecify.annotations.NullMarked;
