/** Journey maps in Confluence's pages and blog posts: loaded, checked for the user's rights, changed under a lock and saved. */
@NullMarked
package org.journeymaps.confluence.storage.page;

import org.jspecify.annotations.NullMarked;
