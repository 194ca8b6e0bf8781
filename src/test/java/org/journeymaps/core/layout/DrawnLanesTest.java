package org.journeymaps.core.layout;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.ContentForm;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Span;
import org.junit.Test;

public class DrawnLanesTest {

    private final MapSketch sketch = new MapSketch().stage("One", 2);

    @Test
    public void aBlueprintHidesLanesThatTellOfAdvertsAlone() {
        sketch.lane(LaneType.CONTENT, Span.STEP, content(ContentForm.AD)).lane(LaneType.CHANNELS, Span.STEP, use(Channel.TV));
        assertEquals(List.of("content", "channels"), types(DrawnLanes.hidden(blueprint())));
        assertEquals(List.of("customer-actions"), types(DrawnLanes.of(blueprint())));
    }

    @Test
    public void oneThatIsNoAdvertKeepsItsLane() {
        sketch.lane(LaneType.CONTENT, Span.STEP, content(ContentForm.AD), content(ContentForm.PAGE));
        sketch.lane(LaneType.CHANNELS, Span.STEP, use(Channel.RADIO), use(Channel.PHONE)).lane(LaneType.CONTENT, Span.STEP);
        assertEquals(List.of(), DrawnLanes.hidden(blueprint()));
    }

    @Test
    public void anotherTypeHidesNothing() {
        JourneyMap map = sketch.lane(LaneType.CONTENT, Span.STEP, content(ContentForm.AD)).map();
        assertEquals(List.of(), DrawnLanes.hidden(map));
        assertEquals(map.lanes(), DrawnLanes.of(map));
    }

    private JourneyMap blueprint() {
        return sketch.map(MapType.SERVICE_BLUEPRINT);
    }

    private static List<String> types(List<Lane> lanes) {
        return lanes.stream().map(lane -> lane.type().code()).toList();
    }

    private static Content content(ContentForm form) {
        return new Content("c", List.of("s1"), "Content", form, Link.NONE, Extras.NONE);
    }

    private static ChannelUse use(Channel channel) {
        return new ChannelUse("u", List.of("s1"), "", channel, "", Extras.NONE);
    }
}
