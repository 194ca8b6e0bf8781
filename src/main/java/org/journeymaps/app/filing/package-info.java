/**
 * Pain points that become issues: attempts and their outcome, links between items of a map and issues, and what of it is shown.
 * An <em>item</em> is a pain point, solution or opportunity.
 */
@NullMarked
package org.journeymaps.app.filing;

import org.jspecify.annotations.NullMarked;
