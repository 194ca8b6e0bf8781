package org.journeymaps.core.layout.flow;

/**
 * A stage in a flowchart.
 *
 * @param area all that it covers, from edge to edge
 * @param title where its name stands: before its boxes or, in a chart of a single column, above them
 */
public record FlowRegion(FlowArea area, FlowArea title) {}
