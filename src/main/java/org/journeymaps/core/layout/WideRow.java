package org.journeymaps.core.layout;

import org.journeymaps.core.model.Lane;

/**
 * A lane for the whole map: one cell over all columns, with all cards and values of the lane.
 *
 * @param lane the lane
 */
public record WideRow(Lane lane) implements Row {}
