package org.journeymaps.jira.client;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.journeymaps.app.issue.Backlink;
import org.journeymaps.core.model.NastyTexts;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Whatever texts are put into requests, they come out as they were and change nothing around them. */
@RunWith(JUnitQuickcheck.class)
public class BuildingTest {

    @Property(trials = 300)
    public void anIssueSaysWhatItWasGivenInAscii(long seed) {
        String summary = nasty(seed);
        String description = nasty(seed + 1);
        String json = CreateJson.write(
                SketchedDraft.of(summary, description, SketchedDraft.DEFAULT, Map.of()), SketchedDraft.STAMP, List.of());
        assertTrue(json, json.chars().allMatch(c -> c >= ' ' && c < 0x7f));
        JsonObject request = JsonParser.parseString(json).getAsJsonObject();
        JsonObject fields = request.getAsJsonObject("fields");
        assertEquals(summary, fields.get("summary").getAsString());
        assertEquals(description, fields.get("description").getAsString());
        assertEquals(6, fields.size());
        assertEquals(2, request.size());
    }

    @Property(trials = 300)
    public void aWayBackSaysWhatItWasGiven(long seed) {
        String json = BacklinkJson.write(new Backlink(nasty(seed), nasty(seed + 1), nasty(seed + 2), nasty(seed + 3), "", true));
        JsonObject link = JsonParser.parseString(json).getAsJsonObject();
        assertEquals(nasty(seed), link.get("globalId").getAsString());
        assertEquals(nasty(seed + 1), link.getAsJsonObject("object").get("url").getAsString());
        assertEquals(nasty(seed + 2), link.getAsJsonObject("object").get("title").getAsString());
        assertEquals(3, link.size());
    }

    @Property(trials = 500)
    public void aQuotedTextIsOneTextOfTheQuery(long seed) {
        String text = signs(seed);
        assertEquals(List.of(text), texts("x = " + Jql.quoted(text) + " AND y = z").subList(0, 1));
        assertEquals(1, texts(Jql.quoted(text)).size());
        assertEquals(List.of(text, "b\"", "\\"), texts(Jql.ids(List.of(text, "b\"", "\\"))));
    }

    @Property(trials = 500)
    public void aValueInAnAddressIsOneValue(long seed) {
        String text = nasty(seed);
        URI address = URI.create("https://jira.example.test" + Paths.query(Paths.of("issue", text), "a", text, "b", "c"));
        assertEquals("/rest/api/2/issue/" + Paths.encoded(text), address.getRawPath());
        String[] values = address.getRawQuery().split("&");
        assertEquals(2, values.length);
        assertEquals("a=" + text, URLDecoder.decode(values[0], StandardCharsets.UTF_8));
        assertTrue(address.getRawFragment() == null && address.getRawPath().indexOf("//") < 0);
    }

    @Test
    public void theIndependentReadingOfQueriesSeesAnAttack() {
        assertEquals(List.of("a"), texts("x = \"a\" OR key = b"));
        assertEquals(List.of("a\" OR key = b"), texts("x = " + Jql.quoted("a\" OR key = b")));
        assertEquals(List.of("a\\"), texts("x = " + Jql.quoted("a\\")));
    }

    /** The texts of a query as Jira's documentation gives its grammar: between double quotation marks, a backslash escapes. */
    private static List<String> texts(String jql) {
        List<String> found = new ArrayList<>();
        for (int at = jql.indexOf('"'); at >= 0; at = jql.indexOf('"', at)) {
            StringBuilder text = new StringBuilder();
            at++;
            while (jql.charAt(at) != '"') {
                at += jql.charAt(at) == '\\' ? 1 : 0;
                text.append(jql.charAt(at++));
            }
            found.add(text.toString());
            at++;
        }
        return found;
    }

    /** Mostly what could end a text, or keep its end from ending it. */
    private static String signs(long seed) {
        return new Random(seed).ints(seed & 7, 0, 6).mapToObj(i -> List.of("\"", "\\", "a", " ", "'", "\u00e4\n").get(i))
                .collect(Collectors.joining());
    }

    private static String nasty(long seed) {
        return NastyTexts.any(new SourceOfRandomness(new Random(seed)));
    }
}
