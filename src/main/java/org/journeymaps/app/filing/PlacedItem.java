package org.journeymaps.app.filing;

import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;

/**
 * An item where it stands on a page, as the page is now.
 *
 * @param stored the map as it is stored
 * @param map the map that was read
 * @param item the item
 */
record PlacedItem(StoredMap stored, JourneyMap map, Item item) {

    /**
     * Finds an item in a page that the user may change, in a map that may be written and whose id stands there once.
     *
     * @throws MapRefusedException {@code EDIT_DENIED}, {@code MAP_MISSING}, {@code MAP_TWICE}, {@code MAP_PROBLEMS},
     *     {@code ITEM_MISSING}
     */
    static PlacedItem in(StoredPage page, String map, String item) throws MapRefusedException {
        if (!page.editable()) {
            throw new MapRefusedException(Reason.EDIT_DENIED);
        }
        StoredMap stored = page.only(map);
        JourneyMap read = stored.sound();
        return new PlacedItem(stored, read, read.item(item)
                .orElseThrow(() -> new MapRefusedException(Reason.ITEM_MISSING)));
    }
}
