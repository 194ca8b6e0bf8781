package org.journeymaps.app;

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
}
