package org.journeymaps.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Members of a stored object that this version does not know, kept so that saving loses nothing.
 *
 * <p>Example: a step stored as <code>{"id":"s1","action":"Pays","mood":"\u263a"}</code> has the extra {@code mood}.
 *
 * @param members member name to compact JSON text, in the order in which they were read
 */
public record Extras(Map<String, String> members) {

    /** No unknown members. */
    public static final Extras NONE = new Extras(Map.of());

    /** Copies the members, keeping their order. */
    public Extras {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
