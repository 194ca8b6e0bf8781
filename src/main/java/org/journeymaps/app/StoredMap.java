package org.journeymaps.app;

import java.util.Optional;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.check.Problem;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;

/**
 * A journey map as it stands in a page, read or not.
 *
 * @param position which of the page's maps it is, from 1
 * @param heading the nearest heading above it, or empty
 * @param macro its {@code ac:macro-id}, or empty if it has none yet
 * @param map the map's own id, or empty if its text gives none
 * @param text the body, decoded; empty for a macro that was just inserted
 */
public record StoredMap(int position, String heading, String macro, String map, String text) {

    /**
     * The hash of the body.
     *
     * @return {@link BodyHash} of the text
     */
    public String hash() {
        return BodyHash.of(text);
    }

    /**
     * The map that the text says.
     *
     * @return the map, or nothing if the text is empty or no map
     */
    public Optional<JourneyMap> read() {
        try {
            return Optional.of(new JourneyReader(Limits.DEFAULT).read(text));
        } catch (JourneyFormatException expected) {
            return Optional.empty();
        }
    }

    /**
     * The map that the text says, if it may be written.
     *
     * @return the map
     * @throws MapRefusedException {@code MAP_PROBLEMS} if the text cannot be read or its author has to mend it first
     */
    public JourneyMap sound() throws MapRefusedException {
        return read().filter(map -> MapCheck.problems(map).stream().noneMatch(Problem::blocksWriting))
                .orElseThrow(() -> new MapRefusedException(Reason.MAP_PROBLEMS));
    }
}
