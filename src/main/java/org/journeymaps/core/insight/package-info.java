/** What a map tells beyond what is written in it: mean, extremes, coverage. */
@NullMarked
package org.journeymaps.core.insight;

import org.jspecify.annotations.NullMarked;
