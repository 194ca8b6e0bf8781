package org.journeymaps.app;

import java.util.List;

/** Reading the maps of a page: what they are for everyone who may see the page, their raw text for those who may change it. */
public final class ReadMaps {

    private final MapStore store;

    /**
     * Reads from a store.
     *
     * @param store where the maps are
     */
    public ReadMaps(MapStore store) {
        this.store = store;
    }

    /**
     * All maps of a page.
     *
     * @param contentId the page
     * @return the maps, with their text only if the user may change the page
     * @throws MapRefusedException as {@link MapStore#page}
     */
    public PageMaps all(long contentId) throws MapRefusedException {
        StoredPage page = store.page(contentId);
        return new PageMaps(page.editable(), page.maps().stream().map(map -> entry(map, page.editable())).toList());
    }

    /**
     * One map of a page. Where an id stands twice, the first is meant. The raw text of a map that cannot be read is for those
     * who may change the page; for all others there is no such map.
     *
     * @param contentId the page
     * @param mapId the map's own id
     * @return the map
     * @throws MapRefusedException as {@link MapStore#page}, and {@code MAP_MISSING}
     */
    public MapText one(long contentId, String mapId) throws MapRefusedException {
        StoredPage page = store.page(contentId);
        StoredMap map = page.maps().stream().filter(stored -> stored.map().equals(mapId)).findFirst()
                .orElseThrow(() -> new MapRefusedException(MapRefusedException.Reason.MAP_MISSING));
        if (MapReading.of(map.text()) instanceof MapReading.Drawn drawn) {
            return new MapText(map.hash(), map.text(), drawn.map().title());
        }
        if (page.editable()) {
            return new MapText(map.hash(), map.text(), "");
        }
        throw new MapRefusedException(MapRefusedException.Reason.MAP_MISSING);
    }

    private static PageMaps.Entry entry(StoredMap map, boolean editable) {
        MapState state = MapReading.of(map.text()).state();
        return new PageMaps.Entry(map, map.hash(), state, editable ? map.text() : "");
    }

    /**
     * The maps of a page for one user.
     *
     * @param edit whether the user may change the page
     * @param maps the maps, in the order of the page
     */
    public record PageMaps(boolean edit, List<Entry> maps) {

        /** Copies the list. */
        public PageMaps {
            maps = List.copyOf(maps);
        }

        /**
         * One of them.
         *
         * @param map where it stands and what it is called
         * @param hash hash of its body
         * @param state what can be shown of it
         * @param text its body, or empty for those who may not change the page
         */
        public record Entry(StoredMap map, String hash, MapState state, String text) {}
    }

    /**
     * The text of one map.
     *
     * @param hash hash of the body
     * @param text the body
     * @param title title of the map, or empty if it cannot be read
     */
    public record MapText(String hash, String text, String title) {}
}
