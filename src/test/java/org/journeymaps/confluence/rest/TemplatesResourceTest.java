package org.journeymaps.confluence.rest;

import static org.journeymaps.confluence.rest.EnglishAnswers.body;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.journeymaps.app.start.Examples;
import org.journeymaps.app.start.MapTemplates;
import org.journeymaps.app.start.OfferStarts;
import org.journeymaps.confluence.EnglishWords;
import org.junit.Test;

public class TemplatesResourceTest {

    private final JsonObject answer = body(new TemplatesResource(
            new OfferStarts(new MapTemplates(), new Examples(), EnglishWords::new), EnglishWords::new, EnglishAnswers.make())
            .all(), 200);

    @Test
    public void everythingIsOfferedUnderItsHeading() {
        List<String> found = new ArrayList<>();
        for (JsonElement group : answer.getAsJsonArray("groups")) {
            String name = group.getAsJsonObject().get("name").getAsString();
            starts(group.getAsJsonObject()).forEach(start -> found.add(name + ": " + start.get("name").getAsString()));
        }
        assertEquals(22, found.size());
        assertTrue(found.toString(), found.containsAll(List.of("Basics: Star rating", "By industry: Contact centre",
                "Blueprint, day and loop: Retention loop", "Examples: A coffee-house visit")));
    }

    @Test
    public void aTemplateTellsWhatItHolds() {
        JsonObject start = starts(answer.getAsJsonArray("groups").get(0).getAsJsonObject()).stream()
                .filter(one -> one.get("template").getAsString().equals("star-rating")).findFirst().orElseThrow();
        assertEquals("How good is each stage? Half stars and their average tell.", start.get("line").getAsString());
        assertEquals("current-state", start.get("type").getAsString());
        assertEquals("[\"Awareness\",\"Consideration\",\"Purchase\",\"Onboarding\",\"Loyalty\"]", start.get("stages").toString());
        JsonArray lanes = start.getAsJsonArray("lanes");
        assertEquals("{\"title\":\"Stars\",\"type\":\"scale\"}", lanes.get(4).toString());
        assertFalse(start.has("attribution"));
    }

    @Test
    public void examplesAreMarkedAndSayAfterWhomTheyAreMade() {
        List<JsonObject> examples = starts(answer.getAsJsonArray("groups").get(3).getAsJsonObject());
        assertEquals(5, examples.size());
        for (JsonObject start : examples) {
            assertTrue(start.has("example"));
            assertFalse(start.has("template"));
            assertTrue(start.get("attribution").getAsString().startsWith("Example after "));
        }
    }

    @Test
    public void theWordsOfTheChooserComeAlong() {
        assertEquals("Use this template", answer.getAsJsonObject("words").get("start.use").getAsString());
        assertEquals("Cancel", answer.getAsJsonObject("words").get("filing.cancel").getAsString());
    }

    private static List<JsonObject> starts(JsonObject group) {
        return StreamSupport.stream(group.getAsJsonArray("starts").spliterator(), false).map(JsonElement::getAsJsonObject)
                .toList();
    }
}
