package org.journeymaps.confluence.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.app.filing.Filing;
import org.journeymaps.app.filing.PageItems;
import org.journeymaps.app.filing.PageItems.Attempt;
import org.journeymaps.app.filing.PageItems.MapItems;
import org.journeymaps.app.filing.PageItems.ShownItem;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.render.Words;

/** The items of a page as JSON. */
final class ItemsJson {

    private final PageItems page;
    private final Map<String, TrackerLink> links;

    private ItemsJson(PageItems page) {
        this.page = page;
        this.links = page.links().stream().collect(Collectors.toMap(TrackerLink::id, Function.identity()));
    }

    static JsonObject of(PageItems page, Words words) {
        return new ItemsJson(page).json(words);
    }

    private JsonObject json(Words words) {
        JsonObject json = new JsonObject();
        json.addProperty("edit", page.edit());
        json.addProperty("user", page.user());
        json.add("words", ScriptWords.of(words, page.edit()));
        json.add("links", JiraJson.list(page.links(), JiraJson::of));
        json.add("maps", JiraJson.list(page.maps(), this::map));
        return json;
    }

    private JsonObject map(MapItems map) {
        JsonObject json = new JsonObject();
        json.addProperty("position", map.position());
        json.addProperty("map", map.map());
        json.addProperty("hash", map.hash());
        json.addProperty("twice", map.twice());
        json.addProperty("writable", map.writable());
        json.add("items", JiraJson.list(map.items(), this::item));
        return json;
    }

    private JsonObject item(ShownItem item) {
        JsonObject json = new JsonObject();
        json.addProperty("item", item.item());
        json.addProperty("department", item.department());
        json.addProperty("departmentName", item.departmentName());
        json.addProperty("listed", item.listed());
        if (!item.link().isEmpty()) {
            json.addProperty("link", item.link());
        }
        JsonArray issues = new JsonArray();
        item.issues().forEach(issue -> issues.add(issue(issue)));
        json.add("issues", issues);
        item.attempts().stream().findFirst().ifPresent(attempt -> json.add("filing", attempt(attempt)));
        return json;
    }

    /** An issue of a tracker that is no longer linked has no address. */
    private JsonObject issue(IssueLink issue) {
        JsonObject json = new JsonObject();
        json.addProperty("link", issue.link());
        json.addProperty("id", issue.id());
        json.addProperty("key", issue.key());
        json.addProperty("relation", issue.relation().code());
        json.addProperty("url", links.containsKey(issue.link()) ? links.get(issue.link()).issueUrl(issue.key()) : "");
        return json;
    }

    private static JsonObject attempt(Attempt attempt) {
        Filing filing = attempt.filing();
        JsonObject json = new JsonObject();
        json.addProperty("state", attempt.progress().code());
        json.addProperty("marker", filing.marker());
        if (!filing.issueKey().isEmpty()) {
            json.addProperty("key", filing.issueKey());
        }
        json.addProperty("link", filing.link());
        json.addProperty("project", filing.project());
        json.addProperty("mine", attempt.mine());
        return json;
    }
}
