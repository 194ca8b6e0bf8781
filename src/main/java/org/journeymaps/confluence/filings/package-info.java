/** The attempts to make issues, in a table of Active Objects. */
@NullMarked
package org.journeymaps.confluence.filings;

import org.jspecify.annotations.NullMarked;
