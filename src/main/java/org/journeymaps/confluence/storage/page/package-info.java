/** Journey maps in the pages and blog posts of Confluence: loaded, checked for the user's rights, changed under a lock and saved. */
@NullMarked
package org.journeymaps.confluence.storage.page;

import org.jspecify.annotations.NullMarked;
