package org.journeymaps.core.model;

import java.util.List;

/**
 * A plain card of a {@link LaneType#TEXT} lane.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text what it says
 * @param extras unknown members
 */
public record Note(String id, List<String> at, String text, Extras extras) implements Card {

    /** Copies the lists. */
    public Note {
        at = List.copyOf(at);
    }
}
