/** Issues of a tracker (Jira), as far as journey maps need them: the ports that an adapter implements, and their values. */
@NullMarked
package org.journeymaps.app.issue;

import org.jspecify.annotations.NullMarked;
