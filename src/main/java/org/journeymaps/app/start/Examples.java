package org.journeymaps.app.start;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;

/** The example maps that come with the app, in English, each with its attribution; in {@code examples/} of the jar. */
public final class Examples {

    private static final List<String> KEYS = List.of(
            "jumping-jamie", "sharing-a-song", "school-day", "opening-an-account", "coffee-house-visit");

    /** Reads the examples from the jar when they are asked for. */
    public Examples() {}

    /**
     * Which examples there are.
     *
     * @return their keys, in the order in which they are offered
     */
    public List<String> keys() {
        return KEYS;
    }

    /**
     * An example as it is in the jar.
     *
     * @param key one of the keys
     * @return the map
     * @throws IllegalArgumentException if there is no such example
     */
    public JourneyMap map(String key) {
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("no example " + key);
        }
        String file = "/examples/" + key + ".json";
        return PackagedMaps.map(file, PackagedMaps.text(file));
    }

    /**
     * An example as a new map.
     *
     * @param key one of the keys
     * @return its text, with a random id
     * @throws IllegalArgumentException if there is no such example
     */
    public String fresh(String key) {
        return PackagedMaps.fresh(map(key));
    }
}
