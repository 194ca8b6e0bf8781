package org.journeymaps.core.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * A key of a stored object: what its value is, and what it means when the key is not there.
 *
 * @param <V> the value in the model
 */
interface Key<V> {

    /** The key as it stands in the text. */
    String name();

    /** Whether an object without the key is refused. */
    boolean required();

    /** The value where the key is not there. */
    V absent();

    /** Whether a value is left out when writing. */
    boolean omits(V value);

    /** Whether the members read so far tell how to read this one. */
    default boolean ready(Fields before) {
        return true;
    }

    /** Reads the value. */
    V read(Source in, Fields before) throws IOException, Refusal;

    /** Writes the value. */
    void write(V value, JsonWriter out) throws IOException;

    /** A key that every such object has, even if its value is empty. */
    static <V> Key<V> required(String name, Kind<V> kind) {
        return new Plain<>(name, kind, true, false, () -> {
            throw new IllegalStateException("required: " + name);
        });
    }

    /** A key that means something when it is not there, and is written all the same. */
    static <V> Key<V> usual(String name, Kind<V> kind, V usual) {
        return new Plain<>(name, kind, false, false, () -> usual);
    }

    /** A key that is left out when it says nothing. */
    static <V> Key<V> optional(String name, Kind<V> kind, V nothing) {
        return new Plain<>(name, kind, false, true, () -> nothing);
    }

    /** A text that may be left out. */
    static Key<String> text(String name) {
        return optional(name, Kinds.TEXT, "");
    }

    /** A list that may be left out. */
    static <V> Key<List<V>> list(String name, Kind<V> kind) {
        return optional(name, Kinds.list(kind), List.of());
    }

    /** A key whose value depends on no other. */
    record Plain<V>(String name, Kind<V> kind, boolean required, boolean omitted, Supplier<V> nothing) implements Key<V> {

        @Override
        public V absent() {
            return nothing.get();
        }

        @Override
        public boolean omits(V value) {
            return omitted && value.equals(nothing.get());
        }

        @Override
        public V read(Source in, Fields before) throws IOException, Refusal {
            return kind.read(in);
        }

        @Override
        public void write(V value, JsonWriter out) throws IOException {
            kind.write(value, out);
        }
    }
}
