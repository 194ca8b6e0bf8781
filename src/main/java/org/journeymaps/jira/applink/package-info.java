/** The way to a Jira over an Application Link, as the user who asks and nobody else. Only this room knows Application Links. */
@NullMarked
package org.journeymaps.jira.applink;

import org.jspecify.annotations.NullMarked;
