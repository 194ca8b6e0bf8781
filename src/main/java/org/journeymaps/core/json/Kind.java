package org.journeymaps.core.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/**
 * How values of one kind are stored: a text, a number, a list of stages.
 *
 * @param <V> the value in the model
 */
interface Kind<V> {

    /** Reads the value that comes next. */
    V read(Source in) throws IOException, Refusal;

    /** Writes a value. */
    void write(V value, JsonWriter out) throws IOException;
}
