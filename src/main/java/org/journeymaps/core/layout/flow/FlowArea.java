package org.journeymaps.core.layout.flow;

/**
 * What something covers of the grid on which a flowchart stands, from line to line. Lines are counted from 1, from the top and
 * from where a line of text begins.
 *
 * @param top the line above
 * @param left the line before
 * @param bottom the line below; the same as the one above for what lies on a line
 * @param right the line behind; the same as the one before for what stands on a line
 */
public record FlowArea(int top, int left, int bottom, int right) {}
