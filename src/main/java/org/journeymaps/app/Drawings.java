package org.journeymaps.app;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.screen.Feature;

/** Draws maps for a page that is being read, in the language of the current user. A platform's adapter implements it. */
public interface Drawings {

    /**
     * Draws a map.
     *
     * @param contentId a page that the current user may see, which holds the map
     * @param map the whole map
     * @param choice how it is drawn
     * @return the drawing
     * @throws org.journeymaps.core.render.TooMuchToDrawException if it would be too large
     */
    Drawing draw(long contentId, JourneyMap map, DrawingChoice choice);

    /**
     * A map as it was drawn.
     *
     * @param html one well-formed element, in which every text of the map is escaped
     * @param features what its look needs beyond what every map needs
     */
    record Drawing(String html, List<Feature> features) {

        /** Copies the list. */
        public Drawing {
            features = List.copyOf(features);
        }
    }
}
