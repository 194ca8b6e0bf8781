package org.journeymaps.core.layout.flow;

/**
 * A straight piece of the arrows of a flowchart. It lies on a line of the grid, or stands on one.
 *
 * @param area from where to where; without height or without width
 * @param head whether it ends in a head; one that lies points onwards, one that stands points down
 */
public record FlowStroke(FlowArea area, boolean head) {

    static FlowStroke lying(int line, int left, int right, boolean head) {
        return new FlowStroke(new FlowArea(line, left, line, right), head);
    }

    static FlowStroke standing(int line, int top, int bottom, boolean head) {
        return new FlowStroke(new FlowArea(top, line, bottom, line), head);
    }

    /**
     * Whether it lies.
     *
     * @return false if it stands
     */
    public boolean lies() {
        return area.top() == area.bottom();
    }
}
