/**
 * Jira as the tracker of issues. What its rooms share stands here: {@code client} knows Jira's REST calls, {@code sync} sees to
 * it that nobody waits for ever, {@code applink} carries the calls over Application Links.
 */
@NullMarked
package org.journeymaps.jira;

import org.jspecify.annotations.NullMarked;
