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

    /**
     * Whether an id stands more than once among the maps, as after a macro was copied within the page.
     *
     * @param map id of a map
     * @return true if nobody knows which of them is meant
     */
    public boolean twice(String map) {
        return maps.stream().filter(each -> each.map().equals(map)).count() > 1;
    }

    /**
     * The one map with an id.
     *
     * @param map id of a map
     * @return the map
     * @throws MapRefusedException {@code MAP_MISSING}, {@code MAP_TWICE}
     */
    public StoredMap only(String map) throws MapRefusedException {
        if (twice(map)) {
            throw new MapRefusedException(MapRefusedException.Reason.MAP_TWICE);
        }
        return maps.stream().filter(each -> each.map().equals(map)).findFirst()
                .orElseThrow(() -> new MapRefusedException(MapRefusedException.Reason.MAP_MISSING));
    }

    /**
     * The one map that is meant.
     *
     * @param wanted what is known of it
     * @return the map
     * @throws MapRefusedException {@code MAP_AMBIGUOUS}, {@code MAP_CHANGED} if it is no longer here
     */
    public StoredMap chosen(MacroReference wanted) throws MapRefusedException {
        MacroChoice choice = MacroChoice.among(maps, wanted);
        if (choice instanceof MacroChoice.Chosen one) {
            return one.map();
        }
        if (choice instanceof MacroChoice.Ambiguous several) {
            throw new MapRefusedException(MapRefusedException.Reason.MAP_AMBIGUOUS, several.maps());
        }
        throw new MapRefusedException(MapRefusedException.Reason.MAP_CHANGED);
    }
}
