package org.journeymaps.app.filing;

import java.util.List;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.model.IssueLink;

/**
 * The items of a page and what this site itself knows of their issues; no tracker was asked.
 *
 * @param edit whether the user may change the page and file
 * @param user whether the user has logged in
 * @param links the trackers that items of the page name and, for those who have logged in, those of the departments
 * @param maps the maps that can be read, in the order of the page
 */
public record PageItems(boolean edit, boolean user, List<TrackerLink> links, List<MapItems> maps) {

    /** Copies the lists. */
    public PageItems {
        links = List.copyOf(links);
        maps = List.copyOf(maps);
    }

    /**
     * The items of one map.
     *
     * @param position which of the page's maps, from 1
     * @param map id of the map
     * @param hash hash of its body
     * @param twice whether the id stands more than once on the page, so that nothing can be filed
     * @param writable whether nothing has to be mended before the map may be written
     * @param items its items, lane by lane
     */
    public record MapItems(int position, String map, String hash, boolean twice, boolean writable, List<ShownItem> items) {

        /** Copies the list. */
        public MapItems {
            items = List.copyOf(items);
        }
    }

    /**
     * One item.
     *
     * @param item its id
     * @param department key of the department that owns it, or empty
     * @param departmentName what the administrator's list or else the map calls the department; empty if neither does
     * @param link the tracker of that department for those who may change the page, if it takes new issues; else empty
     * @param listed whether the administrator lists the department and it takes new issues
     * @param issues the issues that it names
     * @param attempts the attempts that concern those who may change the page, the most urgent first; none for others
     */
    public record ShownItem(
            String item,
            String department,
            String departmentName,
            String link,
            boolean listed,
            List<IssueLink> issues,
            List<Attempt> attempts) {

        /** Copies the lists. */
        public ShownItem {
            issues = List.copyOf(issues);
            attempts = List.copyOf(attempts);
        }
    }

    /**
     * An attempt to make an issue of an item.
     *
     * @param progress what of it is to be shown
     * @param filing the attempt
     * @param mine whether it is the user's own
     */
    public record Attempt(Progress progress, Filing filing, boolean mine) {}
}
