package org.journeymaps.core.json;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymaps.core.model.Extras;

/** The members of one object as they are read. */
final class Fields {

    private static final int USUAL = 10;

    private final Map<Key<?>, Object> values = new IdentityHashMap<>(USUAL);
    private final Map<String, String> unknown = new LinkedHashMap<>();

    /** Reads a member and keeps it. */
    <V> void read(Key<V> key, Source in) throws IOException, Refusal {
        values.put(key, key.read(in, this));
    }

    /** Keeps a member that this version does not know. */
    void keep(String name, String raw) {
        unknown.put(name, raw);
    }

    boolean keeps(String name) {
        return unknown.containsKey(name);
    }

    boolean has(Key<?> key) {
        return values.containsKey(key);
    }

    /** The value of a member, or what it means that it is not there. */
    @SuppressWarnings("unchecked")
    <V> V get(Key<V> key) {
        Object value = values.get(key);
        return value == null ? key.absent() : (V) value;
    }

    Extras extras() {
        return unknown.isEmpty() ? Extras.NONE : new Extras(unknown);
    }
}
