package org.journeymaps.core.layout.flow;

/**
 * Where a step, or the beginning or end of the journey, stands in a flowchart.
 *
 * @param core the box itself; arrows come in and go out at the line in the middle of its height
 * @param rest what belongs to it and stands below
 * @param label the free place above it, beside the arrow that comes down; without height if no way to it says anything
 */
public record FlowBox(FlowArea core, FlowArea rest, FlowArea label) {}
