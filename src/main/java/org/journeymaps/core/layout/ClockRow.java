package org.journeymaps.core.layout;

import org.journeymaps.core.model.Lane;

/**
 * The lane of times: a cell for each column, with what the axis of the day says of it.
 *
 * @param lane the lane
 */
public record ClockRow(Lane lane) implements Row {}
