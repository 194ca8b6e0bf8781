package org.journeymaps.app;

/**
 * Which map of a page somebody means, by what they read of it.
 *
 * @param macro its {@code ac:macro-id}, or empty if unknown
 * @param map the map's own id (its member {@code id}), or empty if unknown
 * @param hash {@link BodyHash} of the body that was read, or empty if unknown
 * @param position which of the page's maps, from 1, as picked by the reader when the rest left several; 0 if not picked
 */
public record MacroReference(String macro, String map, String hash, int position) {}
