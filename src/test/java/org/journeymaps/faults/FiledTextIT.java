package org.journeymaps.faults;

import static org.journeymaps.faults.FiledPage.done;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeymaps.devhost.Visitor;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Traffic.Seen;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.RemoteLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Whatever a map says, or somebody types, is text at Jira: never markup, never another question. */
public class FiledTextIT {

    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static final String NAME = "only";
    private static final String TITLE = "Hostile <b>title</b> {html}";
    private static final List<String> HOSTILE = List.of(
            "{html}<script>alert(1)</script>{html} {code}x{code}",
            "[~admin] !http://example.org/x.png! [click|javascript:alert(1)]",
            "h1. Big\n* item\n|| a || b |\n----\nbq. said",
            "\" OR project = WEB ORDER BY key DESC --",
            "a\r\nX-Injected: yes\r\n\r\nbody",
            "<img src=x onerror=alert(1)> &lt;b&gt; ]]> </ac:plain-text-body>",
            "{{mono}} {color:red}red{color} {noformat} -gone- ??cited?? *bold* _soft_");

    private static FaultSite site;
    private static FiledPage page;

    @BeforeClass
    public static void start() {
        site = FaultSite.start(HOME.getRoot().toPath(), List.of(NAME));
        site.consent(NAME, "author");
        page = new FiledPage(site, NAME, site.page(TITLE, map()), site.visitor("author"));
    }

    @AfterClass
    public static void stop() {
        site.close();
    }

    private static String map() {
        JsonArray cards = new JsonArray();
        for (int i = 0; i < HOSTILE.size(); i++) {
            JsonObject card = object("id", "p" + i, "text", HOSTILE.get(i), "department", NAME);
            card.add("at", JsonParser.parseString("[\"s1\"]"));
            cards.add(card);
        }
        JsonObject stage = object("id", "a", "name", HOSTILE.get(0));
        stage.add("steps", array(object("id", "s1", "action", HOSTILE.get(1))));
        JsonObject lane = object("id", "l", "type", "pain", "title", HOSTILE.get(3), "span", "step");
        lane.add("cards", cards);
        JsonObject map = object("format", "journey-map/1", "id", "m", "title", HOSTILE.get(2), "type", "current-state");
        map.add("departments", array(object("key", NAME, "name", "Care")));
        map.add("personas", array(object("id", "jo", "name", HOSTILE.get(5))));
        map.add("stages", array(stage));
        map.add("lanes", array(lane));
        return map.toString();
    }

    private static JsonArray array(JsonObject only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }

    private static JsonObject object(String... members) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < members.length; i += 2) {
            object.addProperty(members[i], members[i + 1]);
        }
        return object;
    }

    @Test
    public void aHostileMapIsPlainTextInJira() {
        Visitor jira = new Visitor(page.jira().url().toString());
        HttpResponse<String> login = jira.get("/login.jsp");
        jira.submit(login, "form.stack", "os_username", "author", "os_password", "author");
        for (int i = 0; i < HOSTILE.size(); i++) {
            String summary = done(page.get("/maps/m/items/p" + i + "/draft")).get("summary").getAsString();
            String key = done(page.file("p" + i, summary)).get("key").getAsString();
            Issue issue = page.jira().data().issues().find(key).orElseThrow();
            assertEquals(oneLine(HOSTILE.get(i)), issue.text().summary());
            RemoteLink link = issue.links().get(0);
            assertEquals(TITLE + ": " + issue.text().summary(), link.body().getAsJsonObject("object").get("title").getAsString());
            assertPlain(Jsoup.parse(jira.text("/browse/" + key), page.jira().url().toString()), HOSTILE.get(i));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void assertPlain(Document shown, String text) {
        assertEquals(shown.select(".wiki-macro, .wiki-mention, .wiki-picture, main script, main [onerror]").outerHtml(), 0,
                shown.select(".wiki-macro, .wiki-mention, .wiki-picture, main script, main [onerror]").size());
        assertTrue(shown.text(), shown.text().contains(oneLine(text)));
        for (Element link : shown.select("main a[href]")) {
            assertFalse(link.outerHtml(), link.attr("href").matches("javascript.*|.*example[.]org.*"));
        }
        String markup = ":matchesOwn(^Big$), :matchesOwn(^said$), :matchesOwn(^item$), td:matchesOwn(^b$)";
        assertEquals("no markup of the map", "", shown.select(markup).outerHtml());
    }

    @Test
    public void aHostilePathReachesNoJira() {
        int calls = page.jira().traffic().all().size();
        Visitor author = site.visitor("author");
        String link = FaultSite.REST + "/jira/" + FaultSite.link(NAME);
        for (String part : List.of("..", "../../myself", "CARE/../WEB", "CARE?x=1", "CARE#", "\" OR 1=1", "CARE\r\nX: y",
                "CARE%2f..", "CARE;x=1", "")) {
            String encoded = URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
            for (String path : List.of(link + "/projects/" + encoded + "/types", link + "/projects/" + encoded + "/components",
                    link + "/projects/" + encoded + "/people?query=a", link + "/projects/CARE/types/" + encoded + "/fields",
                    FaultSite.REST + "/jira/" + encoded + "/projects")) {
                int status = author.get(path).statusCode();
                assertTrue(path + " " + status, status == 400 || status == 404);
            }
        }
        assertEquals(calls, page.jira().traffic().all().size());
    }

    @Test
    public void whatIsTypedIsOneValueOfTheSameQuestion() {
        Visitor author = site.visitor("author");
        String link = FaultSite.REST + "/jira/" + FaultSite.link(NAME);
        for (String typed : List.of("a&maxResults=1&project=WEB", "../../myself?x=1#y", "\" OR project = WEB",
                "%26project%3DWEB", "+ +")) {
            page.jira().traffic().clear();
            String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
            done(author.get(link + "/projects/CARE/people?query=" + query));
            done(author.get(link + "/issues?query=" + query));
            List<Seen> people = page.jira().traffic().of(Call.PEOPLE);
            assertEquals("user/assignable/search", people.get(0).path());
            assertEquals(Map.of("project", "CARE", "username", typed, "maxResults", "20"), values(people.get(0).query()));
            Seen picker = page.jira().traffic().of(Call.PICKER).get(0);
            assertEquals("issue/picker", picker.path());
            assertEquals(Map.of("query", typed, "currentJQL", "ORDER BY updated DESC", "showSubTasks", "true"),
                    values(picker.query()));
            assertEquals(List.of(), page.jira().traffic().all().stream().map(Seen::path)
                    .filter(path -> !path.matches("user/assignable/search|issue/picker|search")).toList());
        }
    }

    private static Map<String, String> values(String query) {
        Map<String, String> values = new TreeMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            assertEquals(query, null, values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
        }
        return values;
    }

    @Test
    public void aLineBreakEndsNoHeader() {
        FiledPage reader = page.as(site.visitor("reader"));
        String stored = map().replaceFirst("\"department\":\"only\"", "\"department\":\"only\",\"issues\":[{\"link\":\""
                + FaultSite.link(NAME) + "\",\"id\":\"7\",\"key\":\"CARE-7\",\"relation\":\"fixed-by\"}]");
        FiledPage named = new FiledPage(site, NAME, site.page("Headers", stored), site.visitor("reader"));
        HttpResponse<String> answer = named.get("/issues?back=%2Fx%0D%0AX-Injected:%20yes");
        assertTrue(answer.body(), answer.body().contains("\"consent\""));
        assertFalse(answer.body(), answer.body().contains("X-Injected"));
        assertTrue(answer.headers().firstValue("X-Injected").isEmpty());
        assertEquals(403, reader.file("p0").statusCode());
        assertEquals(400, page.file("p0", "a\r\nX-Injected: yes").statusCode());
    }

    @Test
    public void aForgedIssueIsNoQuestionToJira() {
        String stored = map().replaceFirst("\"department\":\"only\"", "\"department\":\"only\",\"issues\":[{\"link\":\""
                + FaultSite.link(NAME) + "\",\"id\":\"1) OR project = WEB\",\"key\":\"CARE-1\",\"relation\":\"fixed-by\"}]");
        FiledPage forged = new FiledPage(site, NAME, site.page("Forged", stored), site.visitor("author"));
        page.jira().traffic().clear();
        assertEquals("[]", done(forged.get("/issues")).getAsJsonArray("issues").toString());
        assertEquals(400, forged.post("/links", """
                {"macro":"","map":"m","hash":"%s","item":"p1","link":"%s","issue":"CARE-1 OR project = WEB","relation":"fixed-by"}
                """.formatted("0".repeat(64), FaultSite.link(NAME))).statusCode());
        assertEquals(List.of(), page.jira().traffic().all());
    }
}
