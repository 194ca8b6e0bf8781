package org.journeymaps.confluence.storage;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class MapIdTest {

    @Test
    public void isTheTopLevelMember() {
        assertEquals("m-1_A", MapId.of(" {\"format\": \"journey-map/1\", \"x\": {\"id\": \"no\"}, \"id\": \"m-1_A\"} "));
    }

    @Test
    public void isReadFromAMapThatIsBrokenFurtherDown() {
        assertEquals("m1", MapId.of("{\"id\":\"m1\",\"stages\":[{"));
    }

    @Test
    public void firstOfSeveralCounts() {
        assertEquals("a", MapId.of("{\"id\":\"a\",\"id\":\"b\"}"));
    }

    @Test
    public void textThatIsNoObjectHasNone() {
        for (String body : List.of("", " ", "null", "[\"id\"]", "\"id\"", "id", "{id:\"a\"}", "{\"id\"", "{\"id\":", "{'id':'a'}",
                "{\"x\":TRUE,\"id\":\"a\"}",
                "{\"a\":\u0000,\"id\":\"a\"}", "<p/>")) {
            assertEquals(body, "", MapId.of(body));
        }
    }

    @Test
    public void valueThatIsNoIdGivesNone() {
        String long41 = '"' + "x".repeat(41) + '"';
        for (String id : List.of("1", "null", "{}", "[\"a\"]", "\"\"", "\"a b\"", "\"a\\nb\"", "\"\u00e4\"", long41)) {
            assertEquals(id, "", MapId.of("{\"id\":" + id + ",\"id\":\"second\"}"));
        }
    }

    @Test
    public void millionsOfBracketsGiveNone() {
        assertEquals("", MapId.of("{\"x\":" + "[".repeat(10_000_000)));
        assertEquals("", MapId.of("{\"x\":".repeat(2_000_000)));
    }
}
