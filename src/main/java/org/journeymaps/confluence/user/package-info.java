/** Who is asking, as Confluence knows them. */
@NullMarked
package org.journeymaps.confluence.user;

import org.jspecify.annotations.NullMarked;
