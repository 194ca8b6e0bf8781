/** What an administrator sees of the app: its version and whether the host has what it needs. */
@NullMarked
package org.journeymaps.confluence.admin;

import org.jspecify.annotations.NullMarked;
