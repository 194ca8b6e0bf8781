package org.journeymaps.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.journeymaps.devhost.store.Content;

/**
 * Cards with strips, on a real page, and what the server would say of them; so that every state can be seen without bringing
 * it about. The cards are pain points p1, p2 and so on of the map "strips", each at a step that tells the state.
 */
final class Strips {

    /** The Application Link of most issues. */
    static final String LINK = "1b7d3c3e-5f00-4c1f-8a53-000000000001";

    /** Where the Jira of an address in these answers would be; nobody goes there. */
    static final String JIRA = "http://jira.invalid";

    private static final String WHERE = "**/rest/journey-maps/1.0/content/*/";

    private final List<Card> cards = new ArrayList<>();
    private final Map<String, JsonObject> failures = new LinkedHashMap<>();
    private boolean edit = true;
    private boolean user = true;
    private boolean answering = true;
    private boolean twice;
    private boolean writable = true;

    /** One card: what stands in the map, what is said of it, and what Jira says of its issues. */
    static final class Card {

        private final String title;
        private final JsonArray stored = new JsonArray();
        private final JsonArray told = new JsonArray();
        private final JsonObject item = new JsonObject();

        private Card(String title, String id) {
            this.title = title;
            item.addProperty("item", id);
            item.addProperty("department", "web-team");
            item.addProperty("departmentName", "Web Team");
            item.addProperty("listed", true);
        }

        /** Names an issue that is not shown to whoever looks. */
        Card names(String key, String link, String relation) {
            JsonObject issue = issue(key, link);
            issue.addProperty("relation", relation);
            stored.add(issue);
            return this;
        }

        Card names(String key) {
            return names(key, LINK, "fixed-by");
        }

        /** Names an issue and tells its state. */
        Card tells(String key, String status, String category, String relation) {
            names(key, LINK, relation);
            JsonObject issue = issue(key, LINK);
            Map.of("status", status, "category", category, "summary", "Plans cannot be compared", "type", "Bug",
                    "assignee", "Wanda Weber", "priority", "High").forEach(issue::addProperty);
            told.add(issue);
            return this;
        }

        Card tells(String key, String status, String category) {
            return tells(key, status, category, "fixed-by");
        }

        /** An attempt in some state. */
        Card attempt(String state, String key) {
            JsonObject filing = new JsonObject();
            Map.of("state", state, "marker", "abcdefgh12345678", "key", key, "link", LINK, "project", "WEB")
                    .forEach(filing::addProperty);
            filing.addProperty("mine", true);
            item.add("filing", filing);
            return this;
        }

        /** The Jira of its department. */
        Card of(String link) {
            item.addProperty("link", link);
            return this;
        }

        /** Its department is not on the administrator's list. */
        Card unlisted() {
            item.addProperty("listed", false);
            return this;
        }

        private static JsonObject issue(String key, String link) {
            JsonObject issue = new JsonObject();
            issue.addProperty("link", link);
            issue.addProperty("id", "10" + key.replaceAll("\\D", ""));
            issue.addProperty("key", key);
            issue.addProperty("url", JIRA + "/browse/" + key);
            return issue;
        }
    }

    /** Begins a new card. */
    Card card(String title) {
        Card card = new Card(title, "p" + (cards.size() + 1));
        cards.add(card);
        return card;
    }

    /** The first card as it is from now on. */
    Card replace(String title) {
        cards.set(0, new Card(title, "p1"));
        return cards.get(0);
    }

    /** Who looks may not edit. */
    Strips reading() {
        edit = false;
        return this;
    }

    /** Nobody is logged in. */
    Strips anonymous() {
        user = false;
        return reading();
    }

    /** What Jira says is still being waited for. */
    Strips waiting() {
        answering = false;
        return this;
    }

    /** The map stands twice on the page. */
    Strips twice() {
        twice = true;
        return this;
    }

    /** The map has problems that stand in the way of writing. */
    Strips unwritable() {
        writable = false;
        return this;
    }

    /** A Jira that does not tell. */
    Strips failing(String link, String code, String consent) {
        JsonObject failure = new JsonObject();
        failure.addProperty("code", code);
        failure.addProperty("message", "Jira says no.");
        if (!consent.isEmpty()) {
            failure.addProperty("consent", consent);
        }
        failures.put(link, failure);
        return this;
    }

    /** A page with the map. */
    Content on(Site site) {
        JsonArray steps = new JsonArray();
        JsonArray pains = new JsonArray();
        for (Card card : cards) {
            String id = card.item.get("item").getAsString();
            JsonObject step = new JsonObject();
            step.addProperty("id", "s" + id);
            step.addProperty("action", card.title);
            steps.add(step);
            pains.add(pain(card, id));
        }
        String stage = "[{\"id\":\"stage\",\"name\":\"States\",\"steps\":" + steps + "}]";
        String lane = "[{\"id\":\"pains\",\"type\":\"pain\",\"title\":\"Pain points\",\"span\":\"step\",\"cards\":" + pains
                + "}]";
        return site.page(Macros.map("{\"format\":\"journey-map/1\",\"id\":\"strips\",\"title\":\"Strips\",\"departments\":"
                + "[{\"key\":\"web-team\",\"name\":\"Web Team\"}],\"stages\":" + stage + ",\"lanes\":" + lane + "}"));
    }

    private static JsonObject pain(Card card, String id) {
        JsonObject pain = new JsonObject();
        pain.addProperty("id", id);
        JsonArray at = new JsonArray();
        at.add("s" + id);
        pain.add("at", at);
        pain.addProperty("text", "Plans cannot be set side by side");
        pain.addProperty("severity", 4);
        pain.addProperty("department", "web-team");
        JsonArray issues = new JsonArray();
        card.stored.forEach(stored -> {
            JsonObject issue = stored.getAsJsonObject().deepCopy();
            issue.remove("url");
            issues.add(issue);
        });
        pain.add("issues", issues);
        return pain;
    }

    /** Answers in the place of the server, from now on; what is changed later is answered later. */
    Strips answer(Page page) {
        page.route(WHERE + "items", route -> answer(route, 200, items().toString()));
        page.route(WHERE + "issues?*", route -> {
            if (answering) {
                answer(route, 200, issues().toString());
            }
        });
        page.route(WHERE + "filings/resume", route -> answer(route, 200, "{\"completed\":[],\"open\":1}"));
        return this;
    }

    static void answer(Route route, int status, String body) {
        route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("application/json").setBody(body));
    }

    private JsonObject items() {
        JsonArray items = new JsonArray();
        for (Card card : cards) {
            JsonObject item = card.item.deepCopy();
            item.add("issues", card.stored);
            items.add(item);
        }
        JsonObject map = new JsonObject();
        map.addProperty("map", "strips");
        map.addProperty("twice", twice);
        map.addProperty("writable", writable);
        map.add("items", items);
        JsonObject link = new JsonObject();
        Map.of("id", LINK, "name", "Jira", "url", JIRA).forEach(link::addProperty);
        JsonObject answer = new JsonObject();
        answer.addProperty("edit", edit);
        answer.addProperty("user", user);
        answer.add("words", words());
        answer.add("links", list(link));
        answer.add("maps", list(map));
        return answer;
    }

    private JsonObject issues() {
        JsonArray links = new JsonArray();
        failures.forEach((id, failure) -> {
            JsonObject link = new JsonObject();
            link.addProperty("id", id);
            link.add("failure", failure);
            links.add(link);
        });
        JsonArray told = new JsonArray();
        cards.forEach(card -> card.told.forEach(told::add));
        JsonObject answer = new JsonObject();
        answer.add("links", links);
        answer.add("issues", told);
        return answer;
    }

    private static JsonArray list(JsonObject one) {
        JsonArray list = new JsonArray();
        list.add(one);
        return list;
    }

    /** The words of the scripts, with their places. */
    private static JsonObject words() {
        Properties messages = new Properties();
        try {
            messages.load(new StringReader(Site.packaged("i18n/journey-maps.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonObject words = new JsonObject();
        Stream.of("strip.", "filing.").forEach(part -> messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("journey-maps." + part)).sorted()
                .forEach(key -> words.addProperty(key.substring("journey-maps.".length()),
                        new MessageFormat(messages.getProperty(key), Locale.ENGLISH).format(new Object[] {"{0}", "{1}"}))));
        return words;
    }
}
