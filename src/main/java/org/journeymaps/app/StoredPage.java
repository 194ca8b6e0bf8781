package org.journeymaps.app;

import java.util.List;

/**
 * A page that the current user may see, with its journey maps.
 *
 * @param editable whether the user may change the page
 * @param maps its maps, in the order of the page
 */
public record StoredPage(boolean editable, List<StoredMap> maps) {

    /** Copies the list. */
    public StoredPage {
        maps = List.copyOf(maps);
    }
}
