package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Review;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Scope;
import org.journeymaps.core.model.Signs;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.model.Value;
import org.junit.Test;

public class JourneyReaderTest {

    @Test
    public void whatAMapLeavesOutHasItsDefault() throws Exception {
        JourneyMap map = read("{\"format\": \"journey-map/1\", \"id\": \"m\", \"title\": \"Map\"}");
        assertEquals(
                new JourneyMap("m", "Map", MapType.CURRENT_STATE, Scope.UNSTATED, "", Link.NONE, Link.NONE, "", "", "", "",
                List.of(), List.of(), List.of(), "", "", "", "", Review.NONE, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), Extras.NONE),
                map);
    }

    @Test
    public void whatAScaleLeavesOutHasItsDefault() throws Exception {
        JourneyMap map = read(BadBodies.map("\"scales\": [{\"id\": \"f\", \"min\": 1, \"max\": 6}]"));
        assertEquals(List.of(new Scale("f", 1, 6, 3.5, List.of(), Signs.PLAIN, false, true, List.of(), "", Extras.NONE)),
                map.scales());
    }

    @Test
    public void whatCardsAndValuesLeaveOutHasItsDefault() throws Exception {
        assertEquals(
                new Touchpoint("t", List.of(), "T", Channel.WEB, "", Direction.TWO, Ownership.OWN, "", "", 0, Reading.NONE,
                Reading.NONE, Extras.NONE),
                card("touchpoints", "{\"id\": \"t\", \"text\": \"T\", \"channel\": \"web\"}"));
        assertEquals(
                new PainPoint("p", List.of(), "P", 0, 0, 0, "", List.of(), List.of(), Extras.NONE),
                card("pain", "{\"id\": \"p\", \"text\": \"P\", \"severity\": 0}"));
        assertEquals(
                new Metric("m1", List.of(), "M", "", "", "", Reading.NONE, new Reading.Number(9), new Reading.YesNo(true),
                "", List.of(), Reading.NONE, Reading.NONE, "", "", List.of(), Extras.NONE),
                card("metric", "{\"id\": \"m1\", \"text\": \"M\", \"now\": 9, \"target\": true}"));
        Lane curve = read(BadBodies.map("\"lanes\": [{\"id\": \"c\", \"type\": \"curve\", \"title\": \"\", \"scale\": \"f\","
                + " \"values\": [{\"id\": \"v\", \"at\": \"s\", \"value\": 1}]}]")).lanes().get(0);
        assertEquals(Span.STEP, curve.span());
        assertEquals(List.of(new Value("v", "s", "", 1, "", Basis.ASSERTED, "", "", List.of(), Extras.NONE)), curve.values());
    }

    @Test
    public void wholeNumberMayBeSpelledWithAPoint() throws Exception {
        PainPoint pain = (PainPoint) card("pain", "{\"id\": \"p\", \"text\": \"P\", \"severity\": 3.0, \"reach\": 5e0}");
        assertEquals(3, pain.severity());
        assertEquals(5, pain.reach());
    }

    @Test
    public void minusZeroIsZero() throws Exception {
        assertEquals(
                new Reading.Number(0.0),
                ((Metric) card("metric", "{\"id\": \"m1\", \"text\": \"\", \"now\": -0}")).now());
    }

    @Test
    public void labelsAreOrderedByValue() throws Exception {
        String labels = "{\"10\": \"c\", \"-2\": \"a\", \"5e-1\": \"b\"}";
        JourneyMap map = read(BadBodies.map(
                "\"scales\": [{\"id\": \"f\", \"min\": -2, \"max\": 10, \"labels\": " + labels + "}]"));
        assertEquals(
                List.of(new Scale.Label(-2, "a"), new Scale.Label(0.5, "b"), new Scale.Label(10, "c")),
                map.scales().get(0).labels());
    }

    @Test
    public void byteOrderMarkAndWhiteSpaceAroundAreNoMatter() throws Exception {
        String text = BadBodies.map("\"owner\": \"\"");
        assertEquals(read(text), read("\ufeff\r\n\t " + text + "\n\n"));
    }

    @Test
    public void unknownMembersAreKeptAsCompactJson() throws Exception {
        JourneyMap map = read(BadBodies.map("\"b\": { \"x\" : [ 1.50, \"\\u0041<\" ] },\n \"a\": null"));
        assertEquals(Map.of("b", "{\"x\":[1.50,\"A<\"]}", "a", "null"), map.extras().members());
        assertEquals(List.of("b", "a"), List.copyOf(map.extras().members().keySet()));
    }

    @Test
    public void whatReachesALimitIsRead() throws Exception {
        String deepest = "[".repeat(15) + "]".repeat(15);
        assertEquals(deepest, read(BadBodies.map("\"mood\": " + deepest)).extras().members().get("mood"));
        String longest = "\ud83d\ude00".repeat(10_000);
        assertEquals(longest, read(BadBodies.map("\"owner\": \"" + longest + "\"")).owner());
        String number = "9".repeat(1_000);
        assertEquals(number, read(BadBodies.map("\"mood\": " + number)).extras().members().get("mood"));
        String steps = repeated("{\"id\": \"s\", \"action\": \"\"}", 5);
        String lane = "{\"id\": \"l\", \"type\": \"text\", \"title\": \"\", \"cards\": ";
        JourneyMap map = read(BadBodies.map(
                "\"stages\": " + repeated("{\"id\": \"g\", \"name\": \"\", \"steps\": " + steps + "}", 100)
                + ", \"lanes\": [" + lane + repeated("{\"id\": \"t\", \"text\": \"\"}", 5_000) + "}, "
                + repeated(lane + "[]}", 59).substring(1)));
        assertEquals(500, map.steps().size());
        assertEquals(60, map.lanes().size());
        assertEquals(5_000, map.lanes().get(0).cards().size());
    }

    private static Object card(String type, String card) throws Exception {
        String lane = "{\"id\": \"l\", \"type\": \"" + type + "\", \"title\": \"\", \"cards\": [" + card + "]}";
        return read(BadBodies.map("\"lanes\": [" + lane + "]")).lanes().get(0).cards().get(0);
    }

    private static String repeated(String element, int count) {
        return "[" + String.join(",", Collections.nCopies(count, element)) + "]";
    }

    private static JourneyMap read(String text) throws JourneyFormatException {
        return new JourneyReader(Limits.DEFAULT).read(text);
    }
}
