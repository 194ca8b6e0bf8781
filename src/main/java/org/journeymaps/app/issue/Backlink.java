package org.journeymaps.app.issue;

/**
 * The way back from an issue to the pain point it was filed for; Jira calls it a remote link.
 *
 * @param globalId what it is known by among the links of one issue: {@code journeymaps=<content>&map=<map>&item=<item>}
 * @param url absolute address of the page, with a fragment that leads to the pain point
 * @param title what people read, one line
 * @param iconUrl absolute address of a picture of 16 by 16 pixels
 * @param iconTitle what the picture means
 * @param resolved whether the pain point is gone
 */
public record Backlink(String globalId, String url, String title, String iconUrl, String iconTitle, boolean resolved) {

    /**
     * The global id of the link to something on a map.
     *
     * @param content id of the page
     * @param map id of the map
     * @param item id of the pain point, solution or opportunity
     * @return the id, ASCII and shorter than 255 characters
     */
    public static String globalId(long content, String map, String item) {
        return "journeymaps=" + content + "&map=" + map + "&item=" + item;
    }
}
