/** What the host keeps on disk: spaces, pages with their versions and restrictions, blog posts, comments. */
package org.journeymaps.devhost.store;
