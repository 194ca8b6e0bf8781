/**
 * Where a pain point, solution or opportunity goes when it becomes an issue: the department that owns it, and what is sent to
 * that department's project. Pure decisions; who carries them out is said elsewhere.
 */
@NullMarked
package org.journeymaps.core.routing;

import org.jspecify.annotations.NullMarked;
