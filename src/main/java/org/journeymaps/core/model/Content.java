package org.journeymaps.core.model;

import java.util.List;

/**
 * Something to read, see or open at a place of the journey: an advert, a page, an image, a recording, another map.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text its name; of an image, what it shows
 * @param form what it is
 * @param link where it is kept
 * @param extras unknown members
 */
public record Content(
        String id,
        List<String> at,
        String text,
        ContentForm form,
        Link link,
        Extras extras) implements Card {

    /** Copies the list. */
    public Content {
        at = List.copyOf(at);
    }
}
