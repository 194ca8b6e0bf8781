package org.journeymaps.core.layout;

import org.journeymaps.core.model.Stage;

/**
 * A stage in a flowchart.
 *
 * @param stage the stage
 * @param firstNumber number of its first step, from 1
 * @param area all that it covers, from edge to edge
 * @param title where its name stands: before its boxes or, in a chart of a single column, above them
 */
public record FlowRegion(Stage stage, int firstNumber, FlowArea area, FlowArea title) {}
