package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapGenerator;
import org.journeymaps.core.model.NastyExtras;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class UnknownMembersTest {

    private static final String NEW = "added ";

    @Property(trials = 200)
    public void membersInAnyOrderAreWrittenInOursAndUnknownOnesAfterThemInTheirs(
            @From(MapGenerator.class) JourneyMap map, long seed) throws Exception {
        Mixed mixed = mixed(JsonParser.parseString(new JourneyWriter().write(map)), new Random(seed));
        String written = new JourneyWriter().write(new JourneyReader(Limits.DEFAULT).read(mixed.given().toString()));
        assertEquals(mixed.wanted().toString(), JsonParser.parseString(written).toString());
    }

    @Test
    public void spellingOfNumbersIsKeptAndLayoutIsOurs() throws Exception {
        String text = """
                {
                  "format": "journey-map/1",
                  "id": "m",
                  "title": "Map",
                  "type": "current-state",
                  "turns": [
                    {
                      "to": "s8a",
                      "share": 0.60
                    },
                    1E+2,
                    null
                  ],
                  "bounds": {}
                }""";
        assertEquals(text, new JourneyWriter().write(new JourneyReader(Limits.DEFAULT).read(text)));
    }

    private record Mixed(JsonElement given, JsonElement wanted) {}

    private record Member(String name, Mixed value) {

        boolean known() {
            return !name.startsWith(NEW) && !NastyExtras.NAMES.contains(name);
        }
    }

    /** The same document with its members shuffled and new ones thrown in, and how it should be written. */
    private static Mixed mixed(JsonElement element, Random random) {
        if (element.isJsonArray()) {
            JsonArray given = new JsonArray();
            JsonArray wanted = new JsonArray();
            for (JsonElement child : element.getAsJsonArray()) {
                Mixed mixed = mixed(child, random);
                given.add(mixed.given());
                wanted.add(mixed.wanted());
            }
            return new Mixed(given, wanted);
        }
        return element.isJsonObject() ? mixed(element.getAsJsonObject(), random) : new Mixed(element, element);
    }

    private static Mixed mixed(JsonObject object, Random random) {
        List<Member> members = new ArrayList<>();
        for (String name : object.keySet()) {
            JsonElement value = object.get(name);
            boolean named = name.equals("labels") || name.equals("emotions");
            boolean ours = new Member(name, new Mixed(value, value)).known() && !named;
            members.add(new Member(name, ours ? mixed(value, random) : new Mixed(value, value)));
        }
        List<Member> known = members.stream().filter(Member::known).toList();
        for (int added = random.nextInt(3); added > 0; added--) {
            JsonElement value = JsonParser.parseString(random.nextBoolean() ? "{\"b\":1.0,\"a\":[null]}" : "-0.50");
            members.add(new Member(NEW + random.nextInt(), new Mixed(value, value)));
        }
        Collections.shuffle(members, random);
        JsonObject given = new JsonObject();
        members.forEach(member -> given.add(member.name(), member.value().given()));
        JsonObject wanted = new JsonObject();
        known.forEach(member -> wanted.add(member.name(), member.value().wanted()));
        members.stream().filter(member -> !member.known())
                .forEach(member -> wanted.add(member.name(), member.value().wanted()));
        return new Mixed(given, wanted);
    }
}
