package org.journeymaps.app;

import org.journeymaps.app.Drawings.Drawing;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.TooMuchToDrawException;

/**
 * Drawing a map of a page anew for somebody who reads the page and wants to see it another way.
 *
 * <p>The map is told by the hash of its body alone: two macros with the same body are drawn alike, and of any other body the
 * drawing would be another map than the one that is being looked at.
 */
public final class DrawMap {

    private final MapStore store;
    private final Drawings drawings;

    /**
     * Draws maps of a store.
     *
     * @param store where the maps are
     * @param drawings draws them
     */
    public DrawMap(MapStore store, Drawings drawings) {
        this.store = store;
        this.drawings = drawings;
    }

    /**
     * The page of a map; whether it may be seen is asked before anything else is looked at.
     *
     * @param contentId the page
     * @return the page
     * @throws MapRefusedException as {@link MapStore#page}
     */
    public StoredPage page(long contentId) throws MapRefusedException {
        return store.page(contentId);
    }

    /**
     * Draws a map.
     *
     * @param contentId the page
     * @param page what it holds
     * @param hash {@link BodyHash} of the body that is being looked at
     * @param choice how it is to be drawn
     * @return the drawing
     * @throws MapRefusedException {@code MAP_CHANGED} if no map of the page has that body;
     *     {@code MAP_MISSING} if it is no map; {@code TOO_MUCH_TO_DRAW}
     */
    public Drawing draw(long contentId, StoredPage page, String hash, DrawingChoice choice) throws MapRefusedException {
        StoredMap stored = page.maps().stream().filter(each -> each.hash().equals(hash)).findFirst()
                .orElseThrow(() -> new MapRefusedException(Reason.MAP_CHANGED));
        JourneyMap map = stored.read().orElseThrow(() -> new MapRefusedException(Reason.MAP_MISSING));
        try {
            return drawings.draw(contentId, map, choice);
        } catch (TooMuchToDrawException e) {
            throw new MapRefusedException(Reason.TOO_MUCH_TO_DRAW);
        }
    }
}
