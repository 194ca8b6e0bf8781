package org.journeymaps.faults;

import static org.junit.Assert.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.devhost.Visitor;
import org.journeymaps.devhost.jira.JiraServer;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Lists;
import org.jsoup.Jsoup;

/** A page with a map of three pain points, as somebody who files its issues into one of the Jiras of a site meets it. */
final class FiledPage {

    private final FaultSite site;
    private final String name;
    private final long id;
    private final Visitor visitor;

    FiledPage(FaultSite site, String name, long id, Visitor visitor) {
        this.site = site;
        this.name = name;
        this.id = id;
        this.visitor = visitor;
    }

    /** A new page, for the author. */
    static FiledPage create(FaultSite site, String name) {
        site.consent(name, "author");
        return new FiledPage(site, name, site.page("Page of " + name + " " + site.count(), map(name)), site.visitor("author"));
    }

    /** The same page for somebody else, or for the same person after the host has started again. */
    FiledPage as(Visitor other) {
        return new FiledPage(site, name, id, other);
    }

    private static String map(String department) {
        String card = "{\"id\":\"p%d\",\"at\":[\"s1\"],\"text\":\"Callers wait\",\"department\":\"%s\"}";
        List<String> cards = IntStream.rangeClosed(1, 3).mapToObj(i -> card.formatted(i, department)).toList();
        return """
                {"format":"journey-map/1","id":"m","title":"Calls","type":"current-state",
                 "departments":[{"key":"%s","name":"Care"}],
                 "stages":[{"id":"a","name":"A","steps":[{"id":"s1","action":"Acts"}]}],
                 "lanes":[{"id":"l","type":"pain","title":"Pain","span":"step","cards":[%s]}]}"""
                .formatted(department, String.join(",", cards));
    }

    long id() {
        return id;
    }

    JiraServer jira() {
        return site.jira(name);
    }

    /** The map as the page shows it, looked at without a word to Jira. */
    String drawn() {
        int calls = jira().traffic().all().size();
        HttpResponse<String> answer = visitor.get("/pages/viewpage.action?pageId=" + id);
        assertEquals(200, answer.statusCode());
        items();
        assertEquals("calls to Jira", calls, jira().traffic().all().size());
        return Jsoup.parse(answer.body()).select(".jm-frame").outerHtml();
    }

    private String content() {
        return FaultSite.REST + "/content/" + id;
    }

    HttpResponse<String> get(String path) {
        return visitor.get(content() + path);
    }

    HttpResponse<String> post(String path, String body) {
        return visitor.rest(content() + path, "application/json", body, "no-check");
    }

    HttpResponse<String> file(String item) {
        return file(item, "Callers wait");
    }

    HttpResponse<String> file(String item, String summary) {
        JsonObject body = JsonParser.parseString("""
                {"macro": "", "map": "m", "hash": "%s", "item": "%s", "department": "%s", "type": {"id": "%s", "name": ""},
                 "assignment": {"rule": "project-default", "who": {"id": "", "name": ""}}, "priority": {"id": "", "name": ""}}
                """.formatted("0".repeat(64), item, name, Lists.TYPES.get(0).id())).getAsJsonObject();
        body.addProperty("summary", summary);
        return post("/filings", body.toString());
    }

    /** What the site itself knows of an item. */
    JsonObject item(String item) {
        JsonArray items = items().getAsJsonArray("maps").get(0).getAsJsonObject().getAsJsonArray("items");
        return items.asList().stream().map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("item").getAsString().equals(item)).findFirst().orElseThrow();
    }

    private JsonObject items() {
        return done(get("/items"));
    }

    /** The text of the map as it is stored now. */
    String text() {
        return done(get("/maps/m")).get("text").getAsString();
    }

    List<Issue> issues() {
        return jira().data().issues().all();
    }

    void assertFiled(String item) {
        assertEquals(item, List.of(), wrong(item));
    }

    /** What is wrong if there has to be one issue of an item, and the page and the issue know of each other. */
    List<String> wrong(String item) {
        Amiss amiss = new Amiss();
        String globalId = "journeymaps=" + id + "&map=m&item=" + item;
        List<Issue> led = issues().stream().filter(issue -> issue.link(globalId).isPresent()).toList();
        amiss.unless("issues that lead to the item", 1, led.size());
        List<String> keys = led.stream().map(Issue::key).toList();
        amiss.unless("ways back in each", List.of(1), led.stream().map(issue -> issue.links().size()).toList());
        amiss.unless("issues that the page names", keys, item(item).getAsJsonArray("issues").asList().stream()
                .map(each -> each.getAsJsonObject().get("key").getAsString()).toList());
        amiss.unless("times that the map names them", List.of(1),
                keys.stream().map(key -> text().split('"' + key + '"', -1).length - 1).toList());
        return amiss.all();
    }

    /** The answer to a request that was served. */
    static JsonObject done(HttpResponse<String> answer) {
        assertEquals(answer.uri() + " " + answer.body(), 200, answer.statusCode());
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    static String state(JsonObject answer) {
        return answer.get("state").getAsString();
    }
}
