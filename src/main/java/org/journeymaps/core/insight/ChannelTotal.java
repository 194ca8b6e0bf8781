package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Touchpoint;

/**
 * How much a channel is used.
 *
 * <p>Example: three touchpoints by phone with 200, 100 and 0 contacts are 3 uses and 300 contacts. Source: reference on
 * journeys, requirement E22.
 *
 * @param channel the channel
 * @param uses in how many places of the map it stands, touchpoints and channels together
 * @param volume how many contacts there are by it, as the touchpoints say or else the funnel; 0 if it is not known
 */
public record ChannelTotal(Channel channel, int uses, double volume) {

    /**
     * Adds up. What is not placed yet is left out.
     *
     * @param map the map
     * @param index its index
     * @return the channels in use, that with the most contacts first, of equals that with the most uses
     */
    public static List<ChannelTotal> of(JourneyMap map, MapIndex index) {
        ContactVolumes volumes = new ContactVolumes(map, index);
        Map<Channel, ChannelTotal> totals = new EnumMap<>(Channel.class);
        for (Lane lane : map.lanes()) {
            for (Card card : lane.cards()) {
                int places = index.places(lane.span(), card).size();
                if (places > 0 && card instanceof Touchpoint touchpoint) {
                    add(totals, new ChannelTotal(touchpoint.channel(), places, volumes.of(lane, touchpoint)));
                } else if (places > 0 && card instanceof ChannelUse use) {
                    add(totals, new ChannelTotal(use.channel(), places, volumes.funnel(lane, use)));
                }
            }
        }
        List<ChannelTotal> sorted = new ArrayList<>(totals.values());
        sorted.sort(Comparator.comparingDouble(ChannelTotal::volume).thenComparingInt(ChannelTotal::uses).reversed());
        return List.copyOf(sorted);
    }

    private static void add(Map<Channel, ChannelTotal> totals, ChannelTotal one) {
        totals.merge(one.channel(), one, (a, b) -> new ChannelTotal(a.channel(), a.uses() + b.uses(), a.volume() + b.volume()));
    }
}
