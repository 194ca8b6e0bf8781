/** That nobody waits for a Jira for ever, that one that is away is left alone, that what was seen is not asked again. */
@NullMarked
package org.journeymaps.jira.sync;

import org.jspecify.annotations.NullMarked;
