package org.journeymaps.core.model;

import java.util.List;

/**
 * A channel in use at a place of the journey.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text a remark on its use, or empty
 * @param channel the channel
 * @param network name of the social network or messenger, or empty
 * @param extras unknown members
 */
public record ChannelUse(
        String id,
        List<String> at,
        String text,
        Channel channel,
        String network,
        Extras extras) implements Card {

    /** Copies the list. */
    public ChannelUse {
        at = List.copyOf(at);
    }
}
