package org.journeymaps.app.filing;

/**
 * An item of a map in a page.
 *
 * @param content id of the page
 * @param map id of the map
 * @param item id of the pain point, solution or opportunity
 */
public record ItemReference(long content, String map, String item) {

    /**
     * What no two open attempts may share.
     *
     * @return {@code content:map:item}
     */
    public String slot() {
        return content + ":" + map + ":" + item;
    }
}
