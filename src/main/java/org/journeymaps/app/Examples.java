package org.journeymaps.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.JourneyWriter;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;

/** The example maps that come with the app, in {@code examples/} of the jar. */
public final class Examples {

    private static final Set<String> NAMES = Set.of("jumping-jamie");

    /** Reads the examples from the jar when they are asked for. */
    public Examples() {}

    /**
     * Which examples there are.
     *
     * @return their names
     */
    public Set<String> names() {
        return NAMES;
    }

    /**
     * An example as a new map.
     *
     * @param name one of the names
     * @return its text, with a random id
     * @throws IllegalArgumentException if there is no such example
     */
    public String fresh(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no example " + name);
        }
        try (InputStream in = Examples.class.getResourceAsStream("/examples/" + name + ".json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            JourneyMap map = new JourneyReader(Limits.DEFAULT).read(text);
            return new JourneyWriter().write(map.withId(UUID.randomUUID().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JourneyFormatException e) {
            throw new IllegalStateException("example " + name, e);
        }
    }
}
