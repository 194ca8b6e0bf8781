package org.journeymaps.devhost.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymaps.devhost.services.HostUser;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Status;
import org.journeymaps.devhost.store.People.Person;
import org.journeymaps.devhost.store.Restrictions.Right;

/**
 * As much of Confluence's own REST as tells whom a page is restricted to: {@code GET /rest/api/content/{id}?expand=...} with
 * {@code ancestors} and {@code restrictions.read.restrictions.user} (or {@code update}, or {@code group}, which is always empty
 * here), these below {@code ancestors} too. The shape of restrictions is that of the public REST documentation of the server
 * edition, "Get all restrictions by Operation"; that they expand below ancestors is what public connectors rely on.
 */
final class ContentApi implements Action {

    static final String ROOT = "/rest/api/content/";
    private static final int LIMIT = 200;

    private final Site site;

    ContentApi(Site site) {
        this.site = site;
    }

    @Override
    public void run(Exchange exchange) throws IOException {
        if (!exchange.request().getMethod().equals("GET")) {
            throw new Refusal(405, "Not Allowed", "Here content can only be read.");
        }
        String id = exchange.path().substring(ROOT.length());
        Content content = id.matches("[0-9]{1,18}") ? site.store().contents().find(Long.parseLong(id)).orElse(null) : null;
        boolean visible = content != null && content.status() == Status.CURRENT
                && site.store().access().canView(exchange.user(), content);
        JsonObject answer = visible ? describe(content, List.of(exchange.get("expand").split(","))) : missing(id);
        exchange.response().setStatus(visible ? 200 : 404);
        exchange.send("application/json", answer.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject missing(String id) {
        JsonObject answer = new JsonObject();
        answer.addProperty("statusCode", 404);
        answer.addProperty("message", "No content found with id: ContentId{id=" + id + "}");
        return answer;
    }

    private JsonObject describe(Content content, List<String> expand) {
        JsonObject answer = new JsonObject();
        answer.addProperty("id", String.valueOf(content.id()));
        answer.addProperty("type", content.type().name().toLowerCase(Locale.ROOT));
        answer.addProperty("status", "current");
        answer.addProperty("title", content.title());
        JsonObject expandable = new JsonObject();
        if (expand.stream().anyMatch(part -> part.startsWith("ancestors"))) {
            answer.add("ancestors", ancestors(content, below("ancestors", expand)));
        } else {
            expandable.addProperty("ancestors", "");
        }
        if (expand.stream().anyMatch(part -> part.startsWith("restrictions"))) {
            answer.add("restrictions", restrictions(content, below("restrictions", expand)));
        } else {
            expandable.addProperty("restrictions", ROOT + content.id() + "/restriction/byOperation");
        }
        answer.add("_expandable", expandable);
        return answer;
    }

    /** What is to be expanded below something: {@code a.b.c} below {@code a} is {@code b.c}. */
    private static List<String> below(String name, List<String> expand) {
        return expand.stream().filter(part -> part.startsWith(name + "."))
                .map(part -> part.substring(name.length() + 1)).toList();
    }

    /** The topmost first. */
    private JsonArray ancestors(Content content, List<String> expand) {
        List<JsonObject> found = new ArrayList<>();
        long parent = content.parent();
        while (parent != 0) {
            Content above = site.store().contents().find(parent).orElseThrow();
            found.add(0, describe(above, expand));
            parent = above.parent();
        }
        JsonArray array = new JsonArray();
        found.forEach(array::add);
        return array;
    }

    private JsonObject restrictions(Content content, List<String> expand) {
        JsonObject answer = new JsonObject();
        JsonObject expandable = new JsonObject();
        for (Right right : Right.values()) {
            String operation = right == Right.VIEW ? "read" : "update";
            if (expand.stream().anyMatch(part -> part.startsWith(operation))) {
                answer.add(operation, operation(content, right, operation, below(operation + ".restrictions", expand)));
            } else {
                expandable.addProperty(operation, ROOT + content.id() + "/restriction/byOperation/" + operation);
            }
        }
        answer.add("_expandable", expandable);
        return answer;
    }

    private JsonObject operation(Content content, Right right, String operation, List<String> expand) {
        JsonObject lists = new JsonObject();
        if (expand.contains("user")) {
            JsonArray people = new JsonArray();
            site.store().restrictions().names(content.latest(), right).forEach(name -> people.add(person(name)));
            lists.add("user", page(people));
        }
        if (expand.contains("group")) {
            lists.add("group", page(new JsonArray()));
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("operation", operation);
        answer.add("restrictions", lists);
        return answer;
    }

    private static JsonObject page(JsonArray results) {
        JsonObject page = new JsonObject();
        page.add("results", results);
        page.addProperty("start", 0);
        page.addProperty("limit", LIMIT);
        page.addProperty("size", results.size());
        return page;
    }

    private JsonObject person(String name) {
        JsonObject person = new JsonObject();
        person.addProperty("type", "known");
        person.addProperty("username", name);
        person.addProperty("userKey", new HostUser(name).getKey().getStringValue());
        person.addProperty("displayName", site.store().people().find(name).map(Person::fullName).orElse(name));
        return person;
    }
}
