package org.journeymaps.core.layout.grid;

import org.journeymaps.core.model.Stage;

/**
 * A stage over its columns.
 *
 * <p>Example: the second of two stages with two and three steps covers the columns 2 to 4 and the steps 3 to 5.
 *
 * @param stage the stage
 * @param extent its columns; one for a stage without steps
 * @param firstNumber number of its first step, from 1
 */
public record StageSpan(Stage stage, Extent extent, int firstNumber) {}
