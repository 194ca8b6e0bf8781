package org.journeymaps.core.render.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.View;
import org.junit.Test;

public class FeatureTest {

    private static final String CARDS = "\"cards\":[{\"id\":\"c\",\"text\":\"C\"}]";

    @Test
    public void aMapNeedsWhatItHas() throws JourneyFormatException {
        assertEquals(List.of(), features(""));
        assertEquals(List.of(), features(lane("text", CARDS)));
        assertEquals(List.of(Feature.STRIPS), features(lane("pain", CARDS)));
    }

    @Test
    public void aLaneOfValuesNeedsTheCurveEvenWhereItIsEmpty() throws JourneyFormatException {
        assertEquals(List.of(Feature.CURVE), features(lane("curve", "\"scale\":\"s\",\"values\":[]")));
    }

    @Test
    public void signsFunnelsAndSharesHaveAStyleOfTheirOwnEach() throws JourneyFormatException {
        for (String lane : List.of("scale", "bands")) {
            assertTrue(features(lane(lane, "\"scale\":\"s\",\"values\":[]")).contains(Feature.SCALES));
        }
        assertEquals(List.of(Feature.FUNNEL, Feature.ELEMENTS), features(lane("funnel", "\"values\":[]")));
        assertEquals(List.of(Feature.SHARES, Feature.ELEMENTS), features(lane("sentiment", "\"cards\":[]")));
        assertFalse(features(lane("curve", "\"scale\":\"s\",\"values\":[]")).contains(Feature.SCALES));
    }

    @Test
    public void severalValuesAtOnePlaceNeedTheirRange() throws JourneyFormatException {
        String one = "{\"id\":\"v\",\"at\":\"s\",\"value\":1}";
        String other = "{\"id\":\"w\",\"at\":\"s\",\"value\":2,\"rater\":\"R\"}";
        assertFalse(Feature.of(Drawn.map("jumping-jamie")).contains(Feature.RANGES));
        assertTrue(features(lane("curve", "\"scale\":\"s\",\"values\":[" + one + "," + other + "]"))
                .contains(Feature.RANGES));
    }

    @Test
    public void valuesForTheWholeMapHaveNoRange() throws JourneyFormatException {
        assertFalse(features(lane("curve", "\"scale\":\"s\",\"span\":\"map\",\"values\":["
                + "{\"id\":\"v\",\"value\":1},{\"id\":\"w\",\"value\":2}]")).contains(Feature.RANGES));
    }

    @Test
    public void aStepThatTakesTimeNeedsTheFlow() throws JourneyFormatException {
        JourneyReader reader = new JourneyReader(Limits.DEFAULT);
        assertEquals(List.of(Feature.FLOW), Feature.of(reader.read("{\"format\":\"journey-map/1\",\"id\":\"m\",\"title\":\"T\","
                + "\"stages\":[{\"id\":\"a\",\"name\":\"A\",\"steps\":[{\"id\":\"s\",\"action\":\"S\",\"waitMinutes\":3}]}],"
                + "\"lanes\":[]}")));
    }

    @Test
    public void bandsNeedTheBlueprintInAnyMap() throws JourneyFormatException {
        assertEquals(List.of(Feature.BLUEPRINT), features(lane("system", CARDS)));
        assertFalse(features(lane("customer-actions", "\"span\":\"step\"")).contains(Feature.BLUEPRINT));
    }

    @Test
    public void aViewNeedsItsOwnStyleAndNotThatOfTheTable() {
        assertTrue(Feature.of(Drawn.map("jumping-jamie"), View.TIMELINE).contains(Feature.TIMELINE));
        assertFalse(Feature.of(Drawn.map("jumping-jamie"), View.MAP).contains(Feature.TIMELINE));
        assertTrue(Feature.of(Drawn.map("jumping-jamie"), View.TIMELINE).contains(Feature.STRIPS));
    }

    private static String lane(String type, String rest) {
        return "{\"id\":\"l\",\"title\":\"L\",\"type\":\"" + type + "\"," + rest + "}";
    }

    private static List<Feature> features(String lanes) throws JourneyFormatException {
        return Feature.of(new JourneyReader(Limits.DEFAULT).read("{\"format\":\"journey-map/1\",\"id\":\"m\",\"title\":\"T\","
                + "\"stages\":[],\"lanes\":[" + lanes + "]}"));
    }

    @Test
    public void aLineForEachOfTwoPersonasNeedsTheCurveAlone() {
        for (String map : List.of("jumping-jamie", "two-curves")) {
            assertFalse(map, Feature.of(Drawn.map(map)).stream().anyMatch(Set.of(
                    Feature.SCALES, Feature.FURTHER, Feature.RANGES)::contains));
        }
        assertTrue(Feature.of(Drawn.map("raters")).contains(Feature.RANGES));
        assertTrue(Feature.of(Drawn.map("forecast")).containsAll(List.of(Feature.FURTHER, Feature.RANGES)));
        assertTrue(Feature.of(Drawn.map("personas")).contains(Feature.FURTHER));
        assertFalse(Feature.of(Drawn.map("raters")).contains(Feature.FURTHER));
    }

    @Test
    public void aMapThatIsWiderThanASheetOfPaperNeedsWhatPrintsIt() {
        assertFalse(Feature.of(Drawn.map("jumping-jamie"), View.MAP).contains(Feature.PRINT));
        for (String map : List.of("twelve-steps", "opening-an-account", "school-day")) {
            assertTrue(map, Feature.of(Drawn.map(map), View.MAP).contains(Feature.PRINT));
            assertFalse(map, Feature.of(Drawn.map(map), View.TIMELINE).contains(Feature.PRINT));
        }
    }
}
