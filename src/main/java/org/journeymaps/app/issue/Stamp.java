package org.journeymaps.app.issue;

/**
 * What an issue carries so that it is found again: as the label {@code journey-<marker>} and in the issue property
 * {@value #PROPERTY} as {@code {v, marker, content, map, item}}.
 *
 * @param marker random name of the attempt, 16 of {@code [a-z0-9]}
 * @param content id of the page
 * @param map id of the map
 * @param item id of the pain point, solution or opportunity
 */
public record Stamp(String marker, long content, String map, String item) {

    /** Key of the issue property. */
    public static final String PROPERTY = "journeymaps.painpoint";

    /**
     * The label by which the issue is searched.
     *
     * @return the label
     */
    public String label() {
        return "journey-" + marker;
    }
}
