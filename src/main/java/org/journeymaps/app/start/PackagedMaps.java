package org.journeymaps.app.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.JourneyWriter;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;

/** Maps that come with the app as files of its jar. */
final class PackagedMaps {

    private PackagedMaps() {}

    /** The text of a file. */
    static String text(String file) {
        try (InputStream in = PackagedMaps.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The map that a text of the app says. */
    static JourneyMap map(String file, String text) {
        try {
            return new JourneyReader(Limits.DEFAULT).read(text);
        } catch (JourneyFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** The text of a map under a random id. */
    static String fresh(JourneyMap map) {
        return new JourneyWriter().write(map.withId(UUID.randomUUID().toString()));
    }
}
