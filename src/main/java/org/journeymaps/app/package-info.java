/** What people do with journey maps in pages, and the ports through which a platform lets them. */
@NullMarked
package org.journeymaps.app;

import org.jspecify.annotations.NullMarked;
