/** What is said of a map in the reader's language. */
@NullMarked
package org.journeymaps.core.render.words;

import org.jspecify.annotations.NullMarked;
