package org.journeymaps.core.routing;

import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;

/**
 * The page that shows a map.
 *
 * @param title its title
 * @param url its absolute address, without a fragment
 */
public record PageReference(String title, String url) {

    /**
     * The way from an issue back to what it was filed for.
     *
     * @param map the map
     * @param item the item
     * @return an address that opens the page at the item, such as
     *     {@code https://wiki.example.test/pages/viewpage.action?pageId=98311#jm-jumping-jamie-p2}
     */
    public String to(JourneyMap map, Item item) {
        return url + "#" + map.anchor(item);
    }
}
