package org.journeymaps.core.layout;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.junit.Test;

/** The lane of the customer's actions, outside a blueprint. */
public class DrawnActionsTest {

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
    public void withoutTheLaneOrItsTitleTheRowHasItsUsualOne() throws JourneyFormatException {
        assertEquals(Optional.empty(), DrawnLanes.actions(map("current-state", NOTES)));
        assertEquals(Optional.empty(), DrawnLanes.actions(map("current-state", DOING.replace("Doing", " "))));
    }
}
