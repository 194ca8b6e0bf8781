package org.journeymaps.core.layout;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.junit.Test;

/** Lanes that the row of the steps stands for. */
public class ActionLaneTest {

    private static final String DOING = "{\"id\":\"l\",\"title\":\"Doing\",\"type\":\"customer-actions\",\"span\":\"step\"}";
    private static final String NOTES = "{\"id\":\"n\",\"title\":\"Notes\",\"type\":\"text\",\"cards\":[]}";

    private static JourneyMap map(String type, String lanes) throws JourneyFormatException {
        return new JourneyReader(Limits.DEFAULT).read("{\"format\":\"journey-map/1\",\"id\":\"m\",\"title\":\"T\","
                + "\"type\":\"" + type + "\",\"stages\":[],\"lanes\":[" + lanes + "]}");
    }

    @Test
    public void theRowOfTheStepsIsItAndTakesItsTitle() throws JourneyFormatException {
        JourneyMap map = map("current-state", DOING + "," + NOTES);
        assertEquals(List.of("Notes"), DrawnLanes.of(map).stream().map(Lane::title).toList());
        assertEquals(Optional.of("Doing"), DrawnLanes.actions(map));
    }

    @Test
    public void aBlueprintHasABandOfItsOwnForIt() throws JourneyFormatException {
        assertEquals(List.of("Doing", "Notes"),
                DrawnLanes.of(map("service-blueprint", NOTES + "," + DOING)).stream().map(Lane::title).toList());
    }

    @Test
    public void theClockOfABlueprintGivesWayToMinutes() throws JourneyFormatException {
        String clock = "{\"id\":\"c\",\"title\":\"Time\",\"type\":\"clock\"}";
        assertEquals(List.of(true, false, true), Stream.of("", ",\"waitMinutes\":3", ",\"waitMinutes\":3,\"start\":\"07:00\"")
                .map(rest -> titles("{\"id\":\"s\",\"action\":\"Waits\"" + rest + "}", clock).contains("Time")).toList());
    }

    private static List<String> titles(String step, String lane) {
        try {
            return DrawnLanes.of(new JourneyReader(Limits.DEFAULT).read("{\"format\":\"journey-map/1\",\"id\":\"m\","
                    + "\"title\":\"T\",\"type\":\"service-blueprint\",\"stages\":[{\"id\":\"a\",\"name\":\"A\",\"steps\":[" + step
                    + "]}],\"lanes\":[" + lane + "]}")).stream().map(Lane::title).toList();
        } catch (JourneyFormatException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void withoutTheLaneOrItsTitleTheRowHasItsUsualOne() throws JourneyFormatException {
        assertEquals(Optional.empty(), DrawnLanes.actions(map("current-state", NOTES)));
        assertEquals(Optional.empty(), DrawnLanes.actions(map("current-state", DOING.replace("Doing", " "))));
    }
}
