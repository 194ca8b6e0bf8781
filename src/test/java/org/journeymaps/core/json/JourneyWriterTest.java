package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Link;
import org.junit.Test;

public class JourneyWriterTest {

    @Test
    public void whatSaysNothingIsLeftOut() throws Exception {
        assertEquals("""
                {
                  "format": "journey-map/1",
                  "id": "m",
                  "title": "",
                  "type": "current-state"
                }""", rewritten("""
                {"format": "journey-map/1", "id": "m", "title": "", "scope": "unstated", "owner": "", "goals": [], "review": {},
                 "lanes": []}"""));
    }

    @Test
    public void defaultsThatMeanSomethingAreWritten() throws Exception {
        assertEquals("""
                {
                  "format": "journey-map/1",
                  "id": "m",
                  "title": "Map",
                  "type": "current-state",
                  "scales": [
                    {
                      "id": "f",
                      "min": -2,
                      "max": 2,
                      "neutral": 0
                    }
                  ],
                  "lanes": [
                    {
                      "id": "c",
                      "type": "curve",
                      "title": "",
                      "scale": "f",
                      "span": "step",
                      "values": [
                        {
                          "id": "v",
                          "at": "s",
                          "value": 0.5,
                          "basis": "asserted"
                        }
                      ]
                    }
                  ]
                }""", rewritten(BadBodies.map("""
                "scales": [{"id": "f", "min": -2.0, "max": 2e0}],
                "lanes": [
                  {"id": "c", "type": "curve", "title": "", "scale": "f", "values": [{"id": "v", "at": "s", "value": 0.50}]}
                ]""")));
    }

    @Test
    public void defaultsOfATouchpointAreWritten() throws Exception {
        String text = rewritten(BadBodies.map("\"lanes\": [{\"id\": \"l\", \"type\": \"touchpoints\", \"title\": \"\", "
                + "\"cards\": [{\"id\": \"t\", \"text\": \"\", \"channel\": \"word-of-mouth\"}]}]"));
        assertEquals("""
                          "channel": "word-of-mouth",
                          "direction": "two",
                          "ownership": "own"
                        }
                      ]
                    }
                  ]
                }""", text.substring(text.indexOf("          \"channel\"")));
    }

    @Test
    public void markupIsEscapedAndAnApostropheIsNot() throws Exception {
        String text = rewritten(BadBodies.map("\"owner\": \"<b>Jamie's & Carl=s]]>\\u2028\\uffff\", \"x<\": {\"&\": \">\"}"));
        assertEquals("""
                  "owner": "\\u003cb\\u003eJamie's \\u0026 Carl=s]]\\u003e\\u2028\\uffff",
                  "x\\u003c": {
                    "\\u0026": "\\u003e"
                  }
                }""", text.substring(text.indexOf("  \"owner\"")));
    }

    @Test
    public void unknownMemberThatIsNoJsonIsAnErrorOfTheProgram() throws Exception {
        for (String broken : List.of("", "{", "1 2", "maybe", "\"\0\"")) {
            JourneyMap map = mapWith(new Extras(Map.of("mood", broken)));
            assertThrows(broken, IllegalArgumentException.class, () -> new JourneyWriter().write(map));
        }
    }

    private static JourneyMap mapWith(Extras extras) throws JourneyFormatException {
        JourneyMap map = new JourneyReader(Limits.DEFAULT).read(BadBodies.map("\"owner\": \"\""));
        return new JourneyMap(map.id(), map.title(), map.type(), map.scope(), map.pair(), Link.NONE, Link.NONE, "", "",
                map.purpose(), map.scenario(), map.goals(), map.expectations(), List.of(), "", "", map.owner(),
                map.department(), map.review(), List.of(), map.departments(), map.personas(), map.scales(), map.stages(),
                map.lanes(), List.of(), map.evidence(), extras);
    }

    private static String rewritten(String text) throws JourneyFormatException {
        return new JourneyWriter().write(new JourneyReader(Limits.DEFAULT).read(text));
    }
}
