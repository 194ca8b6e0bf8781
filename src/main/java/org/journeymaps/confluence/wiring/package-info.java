/** How the app stands in the platform: the services of the host, named in one place. */
@NullMarked
package org.journeymaps.confluence.wiring;

import org.jspecify.annotations.NullMarked;
