package org.journeymaps.core.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.journeymaps.core.model.JourneyMap;

/**
 * Writes a map as the text that is stored: keys in the order of the format, two spaces for each level, what says nothing
 * left out, unknown members last. The same map always gives the same text, and reading it gives the same map.
 *
 * <p>The text holds no markup and no end of a CDATA section, so that it can stand in the body of a macro as it is.
 */
public final class JourneyWriter {

    /**
     * Writes a map.
     *
     * @param map the map
     * @return its text, without a line break at the end
     * @throws IllegalArgumentException if an unknown member of the map is not JSON
     */
    public String write(JourneyMap map) {
        StringWriter text = new StringWriter();
        try {
            JsonWriter out = new JsonWriter(new MarkupFreeWriter(text));
            out.setStrictness(Strictness.STRICT);
            out.setIndent("  ");
            MapShape.MAP.write(map, out);
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string was written to memory", impossible);
        }
        return text.toString();
    }
}
